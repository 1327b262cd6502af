namespace ArticleParsing.Tests.Classification.Outside;

public sealed class OtherArticlesTests
{
    private const string Text =
        "<p>The ferry to the island returns to service after nine weeks in the dry dock, with a new engine and fresh paint, the harbour office said.</p><p>Passengers who held a ticket for the season will be paid back for the weeks in which no boat sailed, and nobody has to ask for it.</p>";

    [Theory]
    [InlineData("<article class=story><h1 class=title>Ferry returns</h1><p>By Jo Tan</p>" + Text + "</article>")]
    [InlineData("<article class=story><h2>Ferry returns</h2><p>By Jo Tan</p>" + Text + "</article>")]
    [InlineData("<article class=other><h2><a href=/ferry>Ferry returns</a></h2>" + Text + "</article>")]
    public void Article_below_with_its_own_headline_is_another(string other)
    {
        var page = BridgePage.Analyze(BridgePage.Lead + BridgePage.Tail, after: other);
        page.ReasonOf("Ferry returns").ShouldStartWith("other article:");
        page.ReasonOf("Passengers").ShouldStartWith("other article:");
        page.Article.BodyText.ShouldEndWith("would take to build.");
    }

    [Fact]
    public void Label_above_it_goes_with_it() =>
        BridgePage.Analyze(BridgePage.Lead + BridgePage.Tail,
            after: "<div><p>Up here</p><article class=story><h2>Ferry returns</h2>" + Text + "</article></div>")
            .ReasonOf("Up here")
            .ShouldStartWith("other article:");

    [Fact]
    public void Same_template_is_another_article_without_article_elements()
    {
        var post = "<div class=post><h2 class=t><a href=/{0}>{1}</a></h2><p class=date>12 January 2026</p>{2}</div>";
        var html = "<title>" + BridgePage.Headline + "</title><meta property=og:type content=article><main>"
            + string.Format(null, post, "bridge", BridgePage.Headline, BridgePage.Lead + BridgePage.Tail)
            + string.Format(null, post, "ferry", "Ferry returns", Text) + "</main>";
        new ArticleParser().Analyze(html).ReasonOf("Passengers").ShouldStartWith("other article:");
    }

    [Fact]
    public void Entries_of_a_live_page_are_of_the_article() =>
        BridgePage.Analyze(BridgePage.Lead, after: "<article class=entry><h3>10:20 The mayor speaks</h3>" + BridgePage.Tail + "</article>")
            .RoleOf("Until then")
            .ShouldBe(Role.Paragraph);

    [Fact]
    public void Text_that_goes_on_in_a_second_element_without_a_headline_is_of_the_article() =>
        BridgePage.Analyze(BridgePage.Lead, after: "<article class=story>" + BridgePage.Tail + "</article>")
            .RoleOf("Until then")
            .ShouldBe(Role.Paragraph);
}
