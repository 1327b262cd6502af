namespace ArticleParsing.Tests.Classification;

public sealed class HeadlineTests
{
    private const string Text =
        "<p class=byline>By Jo Tan</p><p>The old bridge over the river will stay closed until the spring, the town council said on Monday after a long meeting.</p><p>Until then buses take the longer road through the hills, which adds about twenty minutes to the way to school.</p>";

    [Theory]
    [InlineData("<nav><ol><li><a href=/>Home</a></li><li><h1>Valley bridge: closed until spring</h1></li></ol></nav><article><header><h2>No way across</h2></header>", "No way across")]
    [InlineData("<div class=breadcrumbs><a href=/>Home</a><h1>Valley bridge: closed until spring</h1></div><article><h2>The valley bridge stays closed until spring</h2>", "The valley bridge stays closed until spring")]
    [InlineData("<nav><ol><li><a href=/>Home</a></li></ol></nav><article><h1>Valley bridge: closed until spring</h1><h2>Buses take the hill road</h2>", "Valley bridge: closed until spring")]
    [InlineData("<div class=breadcrumb-area><h1>Valley bridge: closed until spring</h1></div><article><h2>Buses take the hill road</h2>",
        "Valley bridge: closed until spring")]
    public void Heading_that_ends_the_breadcrumbs_gives_way_to_the_one_that_opens_the_article(string head, string headline) =>
        Headline("<title>Valley bridge: closed until spring</title>", head).ShouldBe(headline);

    [Theory]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"Valley bridge: closed until spring\",\"alternativeHeadline\":\"No way across the river\"}", "No way across the river")]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"Valley bridge: closed until spring\",\"alternativeHeadline\":\"Buses take the hill road\"}", "Valley bridge: closed until spring")]
    public void Heading_of_the_article_is_the_headline_if_the_page_declares_it_beside_the_title_above(string node, string headline) =>
        Headline($"<title>Valley bridge: closed until spring</title><script type='application/ld+json'>{node}</script>",
            "<h1>Valley bridge: closed until spring</h1><article><h2>No way across the river</h2>").ShouldBe(headline);

    [Theory]
    [InlineData("<h1><span class=topic>Harbour at rest</span><span class=x>: </span><span>Bridge closes for the winter</span></h1>",
        "Bridge closes for the winter", "Harbour at rest")]
    [InlineData("<h1><span class=topic>Harbour at rest<span class=x>:</span></span>Bridge closes for the winter</h1>",
        "Bridge closes for the winter", "Harbour at rest")]
    [InlineData("<h1><span class=article-overline>Harbour at rest</span>Bridge closes for the winter</h1>", "Bridge closes for the winter",
        "Harbour at rest")]
    [InlineData("<h1><span class=sr-only>Title:</span> Bridge closes for the winter</h1>", "Bridge closes for the winter", null)]
    [InlineData("<h1>04.11.2025 - Bridge closes for the winter</h1>", "Bridge closes for the winter", null)]
    [InlineData("<h1>Bridge closes for the winter <span class=entry-subtitle>Buses take the hill road</span></h1>",
        "Bridge closes for the winter", null)]
    [InlineData("<h1>Bridge closes for the winter<br><small>04.11.2025 &bull; Roads, Rivers</small></h1>", "Bridge closes for the winter",
        null)]
    [InlineData("<h1><span>Bridge closes:</span> what it means for the winter</h1>", "Bridge closes: what it means for the winter", null)]
    [InlineData("<h1>Bridge <span class=ship>“Alma”</span> closes for the winter</h1>", "Bridge “Alma” closes for the winter", null)]
    [InlineData("<h1>2024.4.4 -> 2024.5.0: bridge closes for the winter</h1>", "2024.4.4 -> 2024.5.0: bridge closes for the winter", null)]
    public void Parts_of_a_heading_that_are_not_its_title_come_off(string heading, string headline, string? kicker)
    {
        var article = new ArticleParser().Parse(
            $"<title>Bridge closes for winter, valley says</title><body><article>{heading}{Text}</article>");
        (article.Headline, article.Kicker).ShouldBe((headline, kicker));
    }

    [Theory]
    [InlineData("<title>Harbour: Bridge closes for the winter</title>", "Harbour: Bridge closes for the winter")]
    [InlineData("<title>Harbour: Bridge closes for the winter</title><meta property=og:title content='Bridge closes for the winter'>",
        "Bridge closes for the winter")]
    public void Kicker_that_every_declared_title_has_belongs_to_the_headline(string head, string headline) =>
        Headline(head,
            "<article><h1><span class=kicker>Harbour</span><span class=x>: </span><span>Bridge closes for the winter</span></h1>")
            .ShouldBe(headline);

    [Fact]
    public void Subtitle_after_a_hidden_colon_is_no_headline() =>
        Headline("<title>Bridge closes for winter</title>",
            "<article><h1>Bridge closes for winter<span class=x>:</span> <span>Buses will take the long road</span></h1>")
            .ShouldBe("Bridge closes for winter");

    [Fact]
    public void Heading_with_a_kicker_is_the_headline_of_a_page_that_declares_another() =>
        Headline("<title>River valley roads - Valley Post</title>",
            "<nav><a href=/roads>River valley roads</a></nav><header><h2><span class=overline>Harbour</span><span class=x>:</span><span>No way across</span></h2></header>").ShouldBe("No way across");

    private static string? Headline(string head, string body) => new ArticleParser().Parse($"{head}<body>{body}{Text}").Headline;
}
