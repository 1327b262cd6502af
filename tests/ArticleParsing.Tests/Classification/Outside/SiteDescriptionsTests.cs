namespace ArticleParsing.Tests.Classification.Outside;

public sealed class SiteDescriptionsTests
{
    private const string Description =
        "<div class=top><p>This page collects the news of the valley for those who have moved away. It is written by four neighbours in their spare time, and it costs nothing.</p></div>";

    [Fact]
    public void Prose_above_the_headline_in_a_part_of_its_own_is_no_text()
    {
        var page = BridgePage.Analyze(BridgePage.Lead + BridgePage.Tail, before: Description);
        page.RoleOf("This page collects").ShouldBe(Role.Chrome);
        page.Article.BodyText.ShouldStartWith("The old bridge");
    }
}
