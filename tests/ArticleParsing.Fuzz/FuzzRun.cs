using System.Diagnostics;
using System.Text;
using ArticleParsing.Tests.Fuzzing;
using ArticleParsing.Tests.Shared;

namespace ArticleParsing.Fuzz;

/// <summary>
/// Inputs by number until the time is up: each as a page, every fourth as bytes and as text too, and now and then one on 16 threads at
/// once.
/// </summary>
internal sealed class FuzzRun(Mutator inputs, string folder)
{
    private const int Threads = 16, SharedEvery = 97;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _findings = [];
    private long _inputs;

    public static int Run(TimeSpan time, long count, int seed, long from, string folder)
    {
        var pages = StoredPages.Golden().ToList();
        if (StoredPages.CorpusFiles() is { } files)
            pages.AddRange(files.Order(StringComparer.Ordinal).Select(StoredPages.Read).Where(p => p.Length < 400_000));
        else Console.WriteLine("No ../shared/corpora: mutating the invented pages only.");
        var run = new FuzzRun(new Mutator(pages, seed), folder);
        var clock = Stopwatch.StartNew();
        var next = from - 1;
        Parallel.For(0, Environment.ProcessorCount, _ =>
        {
            while (true)
            {
                var number = Interlocked.Increment(ref next);
                if (count > 0 ? number >= from + count : clock.Elapsed > time) return;
                run.Try(number);
                if ((number + 1) % 50_000 == 0)
                    Console.WriteLine($"{run._inputs} inputs, {run._findings.Count} kinds of findings, {clock.Elapsed:hh\\:mm\\:ss}");
            }
        });
        Console.WriteLine(
            $"{run._inputs} inputs of {(count > 0 ? count : next + 1 - from - Environment.ProcessorCount)} mutations, seed {seed}, {clock.Elapsed:hh\\:mm\\:ss}: {run._findings.Values.Sum()} findings of {run._findings.Count} kinds");
        return run._findings.Count == 0 ? 0 : 1;
    }

    private void Try(long number)
    {
        var input = inputs[number];
        Check(number, input, "page", () => Invariants.Violation(ArticleSource.FromHtml(input, "https://news.example/story"), input.Length));
        if (number % 4 == 0)
            Check(number, input, "bytes", () => Invariants.Violation(ArticleSource.FromBytes(Bytes(input, number)), input.Length * 3L));
        if (number % 4 == 1) Check(number, input, "text", () => Invariants.Violation(ArticleSource.FromText(input), input.Length));
        if (number % 4 == 2) Check(number, input, "quotations", () => Invariants.ViolationOfText(input));
        if (number % SharedEvery == 0) Check(number, input, "threads", () => OnThreads(input));
    }

    private static byte[] Bytes(string input, long number) => (number / 4 % 4) switch
    {
        0 => Encoding.UTF8.GetBytes(input),
        1 => Encoding.Unicode.GetBytes(input),
        2 => Encoding.Latin1.GetBytes(input),
        _ => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(input)],
    };

    private static string? OnThreads(string input)
    {
        var source = ArticleSource.FromHtml(input);
        var outcomes = new string[Threads];
        var threads = Enumerable.Range(0, Threads).Select(i => new Thread(() => outcomes[i] = Invariants.Outcome(source))).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        return outcomes.Distinct().Count() == 1 ? null : "different articles on different threads";
    }

    private void Check(long number, string input, string kind, Func<string?> violation)
    {
        Interlocked.Increment(ref _inputs);
        string? found;
        try
        {
            found = violation();
        }
        catch (Exception exception)
        {
            found = exception.GetType().Name + ": " + exception.Message + " "
                + exception.StackTrace?.Split('\n').FirstOrDefault(l => l.Contains("ArticleParsing", StringComparison.Ordinal))?.Trim();
        }

        if (found is null) return;
        lock (_lock)
        {
            var key = kind + ": " + string.Concat(found.Where(c => !char.IsDigit(c)));
            _findings[key] = _findings.TryGetValue(key, out var times) ? times + 1 : 1;
            if (_findings[key] > 3) return;
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, $"{number}-{kind}.html"), input, new UTF8Encoding(false, false));
            Console.WriteLine($"{number} {kind}: {found}");
        }
    }
}
