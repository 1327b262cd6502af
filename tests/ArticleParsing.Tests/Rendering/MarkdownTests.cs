using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using Markdig;

namespace ArticleParsing.Tests.Rendering;

/// <summary>What Markdig, with each of its extensions and with all, makes of the Markdown must be the article again.</summary>
public sealed class MarkdownTests
{
    private static readonly (string Name, MarkdownPipeline Pipeline) s_plain = MarkdigPipelines.All.Single(p => p.Name == "UsePipeTables");

    [Fact]
    public void Markdown_of_any_article_reads_back_as_its_blocks_word_for_word_whatever_the_reader_adds_to_markdown() =>
        Gen.Select(Samples.Any, Gen.Int[0, MarkdigPipelines.All.Count - 1]).Sample(
            (article, reader) => Read(article, MarkdigPipelines.All[reader])
                .SequenceEqual(Expected(article, MarkdigPipelines.All[reader].Name)),
            iter: 10_000,
            print: sample => Explain(sample.Item1, MarkdigPipelines.All[sample.Item2]));

    [Fact]
    public void Every_extension_that_markdig_ships_is_one_of_the_readers()
    {
        var shipped = typeof(MarkdownExtensions).GetMethods()
            .Select(m => m.Name)
            .Where(n => n.StartsWith("Use", StringComparison.Ordinal))
            .Distinct();
        shipped.Except(["Use", "UseSelfPipeline"]).ShouldBe(MarkdigPipelines.Extensions.Keys, ignoreOrder: true);
    }

    [Fact]
    public void Figures_are_pictures_with_their_captions_below()
    {
        var document = Html(Samples.Full.ToMarkdown());
        var image = document.QuerySelector("img").ShouldNotBeNull();
        image.GetAttribute("src").ShouldBe("https://cdn.example/a.jpg?x=1&y=2");
        image.GetAttribute("alt").ShouldBe("A dam");
        document.QuerySelectorAll("em").Select(e => e.TextContent).ShouldContain("Cap \"tion\"");
    }

    [Fact]
    public void Two_lists_in_a_row_stay_two()
    {
        var list = new BodyList("a\nb", ["a", "b"], false);
        Html(new Article { Body = [list, list, list] }.ToMarkdown()).QuerySelectorAll("ul").Length.ShouldBe(3);
    }

    [Fact]
    public void A_code_block_may_hold_fences() =>
        Html(new Article { Body = [new BodyCode("```\nx\n````")] }.ToMarkdown()).QuerySelector("pre code")!.TextContent.ShouldBe(
            "```\nx\n````\n");

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("not an address")]
    public void Addresses_that_are_not_of_the_web_are_left_out(string url)
    {
        var article = new Article { Figures = [new Figure(null, null, "x", url)], Body = [new BodyFigure(0), new BodyEmbed(url)] };
        article.ToMarkdown().ShouldBe("");
    }

    [Fact]
    public void Options_leave_parts_out()
    {
        var all = Samples.Full.ToMarkdown();
        Lost(new() { IncludeHeader = false })
            .ShouldBe(["World", "# A \\<b>bold\\</b> claim & more", "**What it is about.**", "*Jo Tan, Sam Roe*",
                "2026-03-01T09:30:00-03:00"]);
        Lost(new() { IncludeFigures = false }).ShouldBe(["![A dam](<https://cdn.example/a.jpg?x=1&y=2>)", "*Cap \"tion\"*"]);
        Lost(new() { IncludeCaptions = false }).ShouldBe(["*Cap \"tion\"*"]);
        Lost(new() { IncludeBios = false }).ShouldBe(["Writes.", "And edits."]);
        Lost(new() { IncludeDisclaimers = false }).ShouldBe(["*note*"]);

        IEnumerable<string> Lost(RenderingOptions options) => all.Split("\n\n").Except(Samples.Full.ToMarkdown(options).Split("\n\n"));
    }

    private static IDocument Html(string markdown) => Html(markdown, s_plain.Pipeline);

    private static IDocument Html(string markdown, MarkdownPipeline pipeline) =>
        new HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(markdown, pipeline));

    private static IEnumerable<string> Read(Article article, (string Name, MarkdownPipeline Pipeline) reader)
    {
        var document = Html(article.ToMarkdown(), reader.Pipeline);
        var blocks = document.QuerySelectorAll("h1, h2, h3, h4, h5, h6, p, li, td, th, pre")
            .Where(e => e.LocalName is not "li" || e.QuerySelector("p") is null);
        return blocks.Select(e => Typewritten(e.LocalName.Replace("th", "td") + " " + e.TextContent.TrimEnd('\n'), reader.Name));
    }

    private static IEnumerable<string> Expected(Article article, string reader) =>
        Expected(article).Select(line => Typewritten(line, reader));

    /// <summary>Smart punctuation as it was typed: whoever switches it on wants it.</summary>
    private static string Typewritten(string text, string reader) => reader is not ("all" or "UseSmartyPants") ? text : text
        .Replace('\u201C', '"').Replace('\u201D', '"').Replace('\u2018', '\'').Replace('\u2019', '\'').Replace("''", "\"")
        .Replace("\u2013", "--").Replace("\u2014", "---").Replace("\u2026", "...").Replace("\u00AB", "<<").Replace("\u00BB", ">>");

    private static string Explain(Article article, (string Name, MarkdownPipeline Pipeline) reader) =>
        $"{reader.Name}\n{article.ToMarkdown()}\n== read\n{string.Join("\n", Read(article, reader))}\n== expected\n{string.Join("\n", Expected(article, reader.Name))}";

    private static IEnumerable<string> Expected(Article article)
    {
        yield return "h1 " + article.Headline;
        yield return "p " + article.Standfirst;
        foreach (var block in article.Body)
        {
            var lines = block switch
            {
                BodyHeading heading => [$"h{Math.Max(2, heading.Level)} {heading.Text}"],
                BodyList list => list.Items.Select(i => "li " + i),
                BodyQuote => block.Text.Split('\n').Select(l => "p " + l),
                BodyTable table =>
                    table.Rows.SelectMany(r => r.Concat(Enumerable.Repeat("", table.Rows.Max(x => x.Count) - r.Count)))
                        .Select(c => "td " + c),
                BodyCode => ["pre " + block.Text.Replace("<!--markdig:", "<!-- markdig:")],
                _ => ["p " + block.Text],
            };
            foreach (var line in lines) yield return line;
        }
    }
}
