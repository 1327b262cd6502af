using System.Globalization;
using ArticleParsing.Limits;
using CsCheck;

namespace ArticleParsing.Tests.Rendering;

/// <summary>
/// Writing an article out takes work in proportion to the article, gives no more than a multiple of it, and stops where it is cancelled.
/// </summary>
public sealed class RenderingCostTests
{
    private const int Length = 20_000;

    private static readonly RenderingOptions s_marked = new() { MarkQuotations = true };

    /// <summary>The formats, and how many times as long as the article's JSON each may be.</summary>
    private static readonly (string Name, Func<Article, WorkBudget, string> Write, int Multiple)[] s_formats =
    [
        ("text", (article, budget) => ArticleRenderingExtensions.RenderPlainText(article, null, budget).ToString(), 4),
        ("markdown", (article, budget) => ArticleRenderingExtensions.RenderMarkdown(article, null, budget).ToString(), 10),
        ("html", (article, budget) => ArticleRenderingExtensions.RenderHtml(article, null, budget).ToString(), 10),
        ("html with quotations", (article, budget) => ArticleRenderingExtensions.RenderHtml(article, s_marked, budget).ToString(), 10),
    ];

    /// <summary>
    /// Articles that were written out at a cost that grew with the square of their length, or that a single part makes long.
    /// </summary>
    private static readonly (string Name, Func<int, Article> Create)[] s_articles =
    [
        ("numbers and dots",
            n => WithBody(new BodyParagraph(Repeat("1. ", n)), new BodyParagraph(Repeat("1", n / 2) + Repeat(". ", n / 4)))),
        ("a ragged table",
            n => WithBody(new BodyTable("", [.. Enumerable.Repeat<string[]>(["a"], n / 10), [.. Enumerable.Repeat("b", n / 10)]]))),
        ("a table of empty rows", n => WithBody(new BodyTable("", [.. Enumerable.Repeat<string[]>([], n), ["a"]]))),
        ("backticks", n => WithBody(new BodyCode(Repeat("`x", n / 4) + Repeat("`", n)))),
        ("one figure at many places",
            n => WithBody(
                Enumerable.Repeat(new BodyFigure(0),
                    n / 10)) with { Figures = [new Figure(Repeat("x", n), null, Repeat("y", n), "https://x.example/" + Repeat("z", n))] }),
        ("quotations in the items of a list", n => Said(n / 20, items => new BodyList(string.Join("\n", items), items, true))),
        ("quotations in the lines of a quote", n => Said(n / 20, lines => new BodyQuote(string.Join("\n", lines)))),
        ("quotations of a page with a long address",
            n => Said(n / 20,
                lines => new BodyParagraph(string.Join("\n", lines))) with { CanonicalUrl = "https://x.example/" + Repeat("a", n / 2) }),
        ("quotes of a page with an address of ampersands",
            n => WithBody(Enumerable.Repeat(new BodyQuote("\u201Ca\u201D"), n / 200)) with { Url = "https://x.example/" + Repeat("&", 200),
                Quotations = [.. Enumerable.Range(0, n / 200).Select(i => Quote(i, 1, 2))] }),
        ("words that must be escaped",
            n => WithBody(new BodyHeading(Repeat("{", n), 2), new BodyParagraph(Repeat("\"", n)), new BodyQuote(Repeat("*\n", n)))),
        ("addresses",
            n => WithBody(new BodyParagraph(Repeat("https://", n / 8)), new BodyParagraph(Repeat("www.", n / 8) + "*"),
                new BodyEmbed("https://x.example/" + Repeat("\u4E00", n)))),
        ("ampersands", n => WithBody(new BodyParagraph(Repeat("&a", n)), new BodyEmbed("https://x.example/?" + Repeat("&a;", n)))),
        ("spans in the lines of a paragraph",
            n => WithBody(
                new BodyParagraph(
                    Repeat("a b\n", n / 8)) { Spans = [new(0, n / 2, InlineKind.Link, "https://x.example/"),
                        .. Enumerable.Range(0, n / 8).Select(i => new InlineSpan(4 * i, (4 * i) + 1, InlineKind.Emphasis))] })),
        ("crossing spans",
            n => WithBody(
                new BodyParagraph(
                    Repeat("ab\n",
                        n / 4)) { Spans = [.. Enumerable.Range(0, n / 8)
                            .Select(i => new InlineSpan(i, n / 2, (InlineKind)(i % 8), "https://x.example/"))] })),
        ("deep lists",
            n => WithBody(
                new BodyList(string.Join("\n", Enumerable.Repeat("a", n / 10)), [.. Enumerable.Repeat("a", n / 10)],
                    true) { ItemLevels = [.. Enumerable.Range(0, n / 10)] })),
        ("short blocks", n => WithBody(Enumerable.Repeat(new BodyParagraph("a"), n / 10))),
        ("empty lines",
            n => WithBody(new BodyQuote(Repeat("\n", n)), new BodyParagraph(Repeat("\n ", n)), new BodyPullQuote(Repeat("\n", n)))),
        ("control characters", n => WithBody(new BodyParagraph(Repeat("\u001b[2J", n / 4)), new BodyCode(Repeat("\u009b", n)))),
    ];

    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var (article, _) in s_articles)
        {
            foreach (var (format, _, _) in s_formats) cases.Add(article, format);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Work_and_length_grow_with_the_article_and_not_with_its_square(string articleName, string formatName)
    {
        var create = s_articles.Single(a => a.Name == articleName).Create;
        var format = s_formats.Single(f => f.Name == formatName);
        var (steps, lengths) = (new long[3], new long[3]);
        for (var i = 0; i < 3; i++)
        {
            var budget = new WorkBudget();
            var article = create(Length << i);
            lengths[i] = format.Write(article, budget).Length;
            steps[i] = budget.Steps;
            lengths[i].ShouldBeLessThanOrEqualTo(format.Multiple * article.ToJson().Length);
        }

        for (var i = 1; i < 3; i++)
        {
            lengths[i].ShouldBeLessThan((lengths[i - 1] * 5 / 2) + 1_000);
            steps[i].ShouldBeLessThan((steps[i - 1] * 5 / 2) + 1_000);
        }
    }

    [Fact]
    public void Any_article_is_written_within_its_bound() => Samples.Any.Sample(
        article => s_formats.All(f => f.Write(article, new WorkBudget()).Length <= f.Multiple * article.ToJson().Length),
        iter: 2_000);

    /// <summary>
    /// What looks ahead for Markdown's markup counts no steps, so a clock watches it: hundreds of kilobytes take milliseconds, and took a
    /// minute when
    /// each look went back to the start of its line.
    /// </summary>
    [Fact]
    public void Markdown_of_long_texts_is_written_at_once()
    {
        foreach (var (name, create) in s_articles)
        {
            var article = create(300_000);
            using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            Should.NotThrow(() => article.ToMarkdown(cancellationToken: stop.Token), name);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Writing_stops_where_it_is_cancelled(string articleName, string formatName)
    {
        var article = s_articles.Single(a => a.Name == articleName).Create(Length);
        var write = s_formats.Single(f => f.Name == formatName).Write;
        var all = 0;
        write(article, new WorkBudget { OnLook = () => all++ });
        for (var part = 0; part < 4; part++)
        {
            using var stop = new CancellationTokenSource();
            var (looks, at) = (0, 1 + (all * part / 4));
            void Look()
            {
                if (++looks == at) stop.Cancel();
            }

            Should.Throw<OperationCanceledException>(() => write(article, new WorkBudget(null, stop.Token) { OnLook = Look }));
            looks.ShouldBe(at);
        }
    }

    [Fact]
    public void Cancelled_token_stops_every_format()
    {
        var cancelled = new CancellationToken(canceled: true);
        Should.Throw<OperationCanceledException>(() => Samples.Full.ToPlainText(cancellationToken: cancelled));
        Should.Throw<OperationCanceledException>(() => Samples.Full.ToMarkdown(cancellationToken: cancelled));
        Should.Throw<OperationCanceledException>(() => Samples.Full.ToHtml(cancellationToken: cancelled));
    }

    private static Article WithBody(params IEnumerable<BodyBlock> body) => new() { Body = [.. body] };

    private static Article Said(int count, Func<string[], BodyBlock> block)
    {
        string[] lines = [.. Enumerable.Range(0, count)
            .Select(i => "\u201CWe stay " + i.ToString("D6", CultureInfo.InvariantCulture) + ".\u201D")];
        var length = lines.Length == 0 ? 0 : lines[0].Length;
        return WithBody(
            block(lines)) with { Quotations = [.. Enumerable.Range(0, count)
                .Select(i => Quote(0, (i * (length + 1)) + 1, ((i + 1) * (length + 1)) - 2))] };
    }

    private static Quotation Quote(int block, int start, int end) => new()
    {
        Text = new string('x', end - start),
        Kind = QuotationKind.Direct,
        Speaker = new Speaker("Ann Lee", "she"),
        Cue = "said",
        Block = block,
        Start = start,
        End = end,
        Confidence = 0.9,
    };

    private static string Repeat(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));
}
