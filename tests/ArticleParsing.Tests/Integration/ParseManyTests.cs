using System.Runtime.CompilerServices;
using ArticleParsing.Classification.Features;

namespace ArticleParsing.Tests.Integration;

public sealed class ParseManyTests
{
    private static readonly ArticleParser s_parser = new();

    [Fact]
    public async Task Results_come_in_input_order_whatever_takes_longest()
    {
        var results = await CollectAsync(s_parser.ParseManyAsync(Range(20), async (i, cancellation) =>
        {
            await Task.Delay(i % 3 == 0 ? 30 : 1, cancellation);
            return Page(i);
        }, maxParallelism: 4));
        results.Select(r => r.Input).ShouldBe(Enumerable.Range(0, 20));
        results.Select(r => r.Article!.Headline).ShouldBe(Enumerable.Range(0, 20).Select(i => "Story " + i));
    }

    [Fact]
    public async Task Inputs_may_be_a_list()
    {
        var paths = Enumerable.Range(0, 5).ToList();
        (await CollectAsync(s_parser.ParseManyAsync(paths, (i, _) => Task.FromResult(Page(i))))).Select(r => r.Article!.Headline)
            .ShouldBe(paths.Select(i => "Story " + i));
        (await CollectAsync(s_parser.ParseManyAsync(paths.Select(Page)))).Select(r => r.Article!.Headline)
            .ShouldBe(paths.Select(i => "Story " + i));
        Should.Throw<ArgumentNullException>(() => s_parser.ParseManyAsync((IEnumerable<ArticleSource>)null!));
    }

    [Fact]
    public async Task A_bad_input_only_fails_itself()
    {
        var small = new ArticleParser(new ArticleParserOptions { MaxInputLength = 1000 });
        var results = await CollectAsync(small.ParseManyAsync(Range(4), (i, _) => i switch
        {
            1 => throw new IOException("The file is gone."),
            2 => Task.FromResult(ArticleSource.FromHtml(new string('x', 2000))),
            _ => Task.FromResult(Page(i)),
        }));
        results.Select(r => r.Error?.GetType()).ShouldBe([null, typeof(IOException), typeof(ArticleLimitException), null]);
        results.ShouldAllBe(r => (r.Article == null) != (r.Error == null));
    }

    [Fact]
    public async Task No_more_inputs_are_open_at_once_than_asked_for()
    {
        int open = 0, most = 0;
        var three = new TaskCompletionSource();
        await CollectAsync(s_parser.ParseManyAsync(Range(30), async (i, cancellation) =>
        {
            var now = Interlocked.Increment(ref open);
            lock (s_parser) most = Math.Max(most, now);
            if (now == 3) three.TrySetResult();
            // Whoever comes first waits until three are open: that they are is no matter of the machine's speed.
            await three.Task.WaitAsync(TimeSpan.FromMinutes(2), cancellation);
            await Task.Delay(1, cancellation);
            Interlocked.Decrement(ref open);
            return Page(i);
        }, maxParallelism: 3));
        most.ShouldBe(3);
    }

    [Fact]
    public async Task Inputs_are_read_only_a_little_ahead()
    {
        var read = 0;
        await foreach (var result in s_parser.ParseManyAsync(
            Range(1000, () => read++), (i, _) => Task.FromResult(Page(i)), maxParallelism: 2))
        {
            read.ShouldBeLessThanOrEqualTo(result.Input + 10);
            if (result.Input == 50) break;
        }
    }

    [Fact]
    public async Task A_result_does_not_wait_for_the_next_input()
    {
        var second = new TaskCompletionSource();
        await using var results = s_parser.ParseManyAsync(SlowAsync()).GetAsyncEnumerator();
        (await results.MoveNextAsync()).ShouldBeTrue();
        results.Current.Article!.Headline.ShouldBe("Story 1");
        second.SetResult();
        (await results.MoveNextAsync()).ShouldBeTrue();
        (await results.MoveNextAsync()).ShouldBeFalse();

        async IAsyncEnumerable<ArticleSource> SlowAsync()
        {
            yield return Page(1);
            await second.Task;
            yield return Page(2);
        }
    }

    [Fact]
    public async Task What_was_read_before_the_source_failed_is_handed_out()
    {
        var seen = new List<string?>();
        var error = await Should.ThrowAsync<InvalidDataException>(async () =>
        {
            await foreach (var result in s_parser.ParseManyAsync(FailingAsync())) seen.Add(result.Article!.Headline);
        });
        error.Message.ShouldBe("The feed broke off.");
        seen.ShouldBe(["Story 1", "Story 2"]);

        static async IAsyncEnumerable<ArticleSource> FailingAsync()
        {
            yield return Page(1);
            yield return Page(2);
            await Task.Yield();
            throw new InvalidDataException("The feed broke off.");
        }
    }

    [Fact]
    public async Task Cancelling_ends_it()
    {
        using var cancel = new CancellationTokenSource();
        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in s_parser.ParseManyAsync(Range(10_000), (i, _) => Task.FromResult(Page(i)), 2, cancel.Token))
                cancel.Cancel();
        });
    }

    [Fact]
    public void Misuse_is_told_at_once()
    {
        Should.Throw<ArgumentNullException>(() => s_parser.ParseManyAsync((IAsyncEnumerable<ArticleSource>)null!));
        Should.Throw<ArgumentOutOfRangeException>(() => s_parser.ParseManyAsync(Range(1), (i, _) => Task.FromResult(Page(i)), 0));
    }

    private static ArticleSource Page(int i) =>
        ArticleSource.FromHtml(
            $"<html><body><h1>Story {i}</h1><p>A paragraph that is long enough to be the body of a story about the number {i}.</p></body></html>");

    private static async IAsyncEnumerable<int> Range(
        int count, Action? onRead = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        for (var i = 0; i < count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            onRead?.Invoke();
            yield return i;
            await Task.Yield();
        }
    }

    private static async Task<List<T>> CollectAsync<T>(IAsyncEnumerable<T> items)
    {
        var list = new List<T>();
        await foreach (var item in items) list.Add(item);
        return list;
    }
}
