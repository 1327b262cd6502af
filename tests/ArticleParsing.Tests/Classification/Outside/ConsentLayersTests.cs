namespace ArticleParsing.Tests.Classification.Outside;

public sealed class ConsentLayersTests
{
    private static readonly string s_wall = "<h2>Your choice</h2>" + string.Concat(Enumerable.Range(1, 12).Select(n =>
        $"<p>For purpose number {n} we and our partners store and read information on your device, and we process personal data, such as the pages that you read, for as long as you let us.</p>"));

    [Theory]
    [InlineData("role=dialog")]
    [InlineData("role=alertdialog")]
    [InlineData("id=onetrust-consent-sdk")]
    [InlineData("class=cookie-banner")]
    [InlineData("id=CybotCookiebotDialog")]
    public void Layer_is_no_text_however_long_it_is(string attribute)
    {
        var page = BridgePage.Analyze(BridgePage.Lead + BridgePage.Tail, before: $"<div {attribute}>{s_wall}</div>");
        page.ReasonOf("For purpose number 7").ShouldStartWith("layer:");
        page.Article.BodyText.ShouldStartWith("The old bridge");
    }

    [Fact]
    public void Layer_after_the_article_is_none_either() =>
        BridgePage.Analyze(BridgePage.Lead + BridgePage.Tail,
            after: $"<div class=consent-layer>{s_wall}</div>").Article.BodyText.ShouldEndWith("would take to build.");

    [Fact]
    public void Dialog_that_holds_the_headline_is_the_article() =>
        new ArticleParser().Analyze(
            $"<title>{BridgePage.Headline}</title><div role=dialog><article>{BridgePage.Head}{BridgePage.Lead}{BridgePage.Tail}</article></div>").RoleOf("Until then").ShouldBe(Role.Paragraph);
}
