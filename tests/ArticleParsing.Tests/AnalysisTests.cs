using System.Text;
using AngleSharp.Html.Parser;

namespace ArticleParsing.Tests;

/// <summary>What <c>Analyze</c> tells of a page is true of the article, and nothing of the page goes without a word.</summary>
public sealed class AnalysisTests
{
    private const string Page = """
        <!DOCTYPE html><html lang="en"><head><title>Bridge closes for the winter</title><meta property="article:published_time" content="2026-02-20"></head><body>
        <header><img src="/logo.svg" width="200" height="100"></header>
        <article><h1>Bridge closes for the winter</h1><p>By Jo Tan</p>
        <figure><img src="/bridge.jpg" width="800" height="500"><figcaption>The bridge in October.</figcaption></figure>
        <p>The old bridge over the river will stay closed until the spring, the town council said on Monday after a long meeting about its pillars.</p>
        <p>“Nobody can tell us yet what the repairs will cost,” said the mayor, Orla Finn, who asked the county for help in a letter last week.</p>
        <div class="related-links"><div><div><div><div><a href="/ferry"><img src="/ferry.jpg" width="300" height="200"></a></div></div></div><div><a href="/ferry">Ferry fares rise for the third year in a row</a></div></div></div>
        <img src="/people/1.jpg" width="300" height="300" alt="Portrait of Jo Tan">
        <figure><img src="/quay.jpg" width="800" height="500"><figcaption>5</figcaption></figure>
        <figure><img src="/office.jpg" width="800" height="500"><figcaption>By Jo Tan, Reporter</figcaption></figure>
        <img src="cid:chart" width="800" height="500">
        <ul><li>Buses take the longer road through the hills from Monday on.</li><li>The ferry runs every half hour until late in the evening.</li></ul>
        <p>Until then buses take the longer road through the hills, which adds about twenty minutes to the way to school, according to the bus company.</p>
        <p>The council meets again in March, when the engineers are to show three plans for a new bridge and say how long each of them would take to build.</p>
        <img src="/pixel.gif" width="1" height="1"></article></body></html>
        """;

    private static readonly PageAnalysis s_analysis = new ArticleParser().Analyze(Page, "https://news.example/bridge");

    [Theory]
    [InlineData("/logo.svg", Role.Chrome, "picture")]
    [InlineData("/bridge.jpg", Role.Picture, "picture")]
    [InlineData("/people/1.jpg", Role.Chrome, "author portrait")]
    [InlineData("cid:chart", Role.Chrome, "addressless picture")]
    [InlineData("/ferry.jpg", Role.Chrome, "promotion picture")]
    [InlineData("/pixel.gif", Role.Chrome, "picture")]
    public void Every_picture_has_its_reason(string url, Role role, string rule)
    {
        var picture = s_analysis.Blocks.Single(b => b.MediaUrl == url);

        (picture.Role, picture.Rule).ShouldBe((role, rule));
        picture.Reason.ShouldStartWith(rule + ": ");
    }

    [Theory]
    [InlineData("5", Role.MediaChrome, "gallery number")]
    [InlineData("By Jo Tan, Reporter", Role.Chrome, "portrait caption")]
    public void A_caption_that_is_none_has_its_reason(string text, Role role, string rule)
    {
        var caption = s_analysis.Blocks.Single(b => b.Text == text);
        (caption.Role, caption.Rule).ShouldBe((role, rule));
    }

    [Fact]
    public void Pictures_are_in_the_article_or_none_of_its()
    {
        s_analysis.Blocks.Where(b => b.Role == Role.Picture).ShouldAllBe(b => b.BodyIndex != null);
        s_analysis.Blocks.Count(b => b.Role == Role.Picture).ShouldBe(s_analysis.Article.Figures.Count);
    }

    [Fact]
    public void Blocks_lead_to_what_they_became()
    {
        foreach (var block in s_analysis.Blocks)
        {
            if (block.BodyIndex is not { } index) continue;
            var became = s_analysis.Article.Body[index];
            if (became is not BodyFigure { Index: var figure }) became.Text.ShouldContain(block.Text);
            else if (block.MediaUrl is { } url) s_analysis.Article.Figures[figure].ImageUrl.ShouldEndWith(url);
            else s_analysis.Article.Figures[figure].Caption.ShouldBe(block.Text);
        }

        s_analysis.Blocks.Where(b => b.Role == Role.ListItem).Select(b => b.BodyIndex).Distinct().ShouldHaveSingleItem().ShouldNotBeNull();
        var indexes = s_analysis.Blocks.Select(b => b.BodyIndex).OfType<int>().Distinct();
        indexes.Count().ShouldBe(s_analysis.Article.Body.Count);
        s_analysis.Blocks.Single(b => b.Role == Role.Headline).BodyIndex.ShouldBeNull();
    }

    [Fact]
    public void Blocks_say_where_they_stand_in_the_source()
    {
        foreach (var block in s_analysis.Blocks)
        {
            var source = Page.AsSpan(block.Position.ShouldNotBeNull());
            source.StartsWith(block.MediaUrl is null ? "<" : "<img").ShouldBeTrue();
            var shown = block.MediaUrl ?? block.Text;
            source[..source.IndexOf(shown, StringComparison.Ordinal)].Count('<').ShouldBeLessThanOrEqualTo(2, shown);
        }
    }

    [Fact]
    public void Every_kind_of_source_is_analyzed_alike()
    {
        const string Url = "https://news.example/bridge";
        var parser = new ArticleParser();

        Summary(parser.Analyze(Encoding.UTF8.GetBytes(Page), "utf-8", Url)).ShouldBe(Summary(s_analysis));
        Summary(parser.Analyze(ArticleSource.FromHtml(Page, Url))).ShouldBe(Summary(s_analysis));
        Summary(parser.Analyze(ArticleSource.FromBytes(Encoding.UTF8.GetBytes(Page), url: Url))).ShouldBe(Summary(s_analysis));
        var keeping = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        Summary(parser.Analyze(keeping.ParseDocument(Page), Url)).ShouldBe(Summary(s_analysis));
        parser.Analyze(new HtmlParser().ParseDocument(Page), Url).Blocks.ShouldAllBe(b => b.Position == null);
        const string Text = "Bridge closes for the winter";
        Summary(parser.Analyze(ArticleSource.FromText(Text))).ShouldBe(Summary(parser.AnalyzeText(Text)));
    }

    [Fact]
    public void The_article_is_that_of_a_parse() =>
        s_analysis.Article.ToJson().ShouldBe(new ArticleParser().Parse(Page, "https://news.example/bridge").ToJson());

    private static string Summary(PageAnalysis analysis) =>
        analysis.Article.ToJson() + string.Join('\n', analysis.Blocks) + string.Join('\n', analysis.Values);
}
