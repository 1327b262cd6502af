using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using Markdig;

namespace ArticleParsing.Tests.Rendering;

/// <summary>What Markdig, as a reader of CommonMark with pipe tables, makes of the Markdown must be the article again.</summary>
public sealed class MarkdownTests
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    [Fact]
    public void Markdown_of_any_article_reads_back_as_its_blocks_word_for_word() =>
        Samples.Any.Sample(article => Read(article.ToMarkdown()).SequenceEqual(Expected(article)), iter: 5_000, print: article => $"{article.ToMarkdown()}\n== read\n{string.Join("\n", Read(article.ToMarkdown()))}\n== expected\n{string.Join("\n", Expected(article))}");

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
        var list = new ListBlock("a\nb", ["a", "b"], false);
        Html(new Article { Body = [list, list, list] }.ToMarkdown()).QuerySelectorAll("ul").Length.ShouldBe(3);
    }

    [Fact]
    public void A_code_block_may_hold_fences() =>
        Html(new Article { Body = [new CodeBlock("```\nx\n````")] }.ToMarkdown()).QuerySelector("pre code")!.TextContent.ShouldBe("```\nx\n````\n");

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("not an address")]
    public void Addresses_that_are_not_of_the_web_are_left_out(string url)
    {
        var article = new Article { Figures = [new Figure(null, null, "x", url)], Body = [new FigureBlock(0), new EmbedBlock(url)] };
        article.ToMarkdown().ShouldBe("");
    }

    [Fact]
    public void Options_leave_parts_out()
    {
        var all = Samples.Full.ToMarkdown();
        Lost(new() { IncludeHeader = false }).ShouldBe(["World", "# A \\<b>bold\\</b> claim & more", "**What it is about.**", "*Jo Tan, Sam Roe*", "2026-03-01T09:30:00-03:00"]);
        Lost(new() { IncludeFigures = false }).ShouldBe(["![A dam](<https://cdn.example/a.jpg?x=1&y=2>)", "*Cap \"tion\"*"]);
        Lost(new() { IncludeCaptions = false }).ShouldBe(["*Cap \"tion\"*"]);
        Lost(new() { IncludeBios = false }).ShouldBe(["Writes.", "And edits."]);
        Lost(new() { IncludeDisclaimers = false }).ShouldBe(["*note*"]);

        IEnumerable<string> Lost(RenderingOptions options) => all.Split("\n\n").Except(Samples.Full.ToMarkdown(options).Split("\n\n"));
    }

    private static IDocument Html(string markdown) => new HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(markdown, s_pipeline));

    private static IEnumerable<string> Read(string markdown) =>
        Html(markdown).QuerySelectorAll("h1, h2, h3, h4, h5, h6, p, li, td, th, pre").Where(e => e.LocalName is not "li" || e.QuerySelector("p") is null).Select(e => e.LocalName.Replace("th", "td") + " " + e.TextContent.TrimEnd('\n'));

    private static IEnumerable<string> Expected(Article article)
    {
        yield return "h1 " + article.Headline;
        yield return "p " + article.Standfirst;
        foreach (var block in article.Body)
        {
            var lines = block switch
            {
                HeadingBlock heading => [$"h{Math.Max(2, heading.Level)} {heading.Text}"],
                ListBlock list => list.Items.Select(i => "li " + i),
                QuoteBlock => block.Text.Split('\n').Select(l => "p " + l),
                TableBlock table => table.Rows.SelectMany(r => r).Select(c => "td " + c),
                CodeBlock => ["pre " + block.Text],
                _ => ["p " + block.Text],
            };
            foreach (var line in lines) yield return line;
        }
    }
}
