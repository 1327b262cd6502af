namespace ArticleParsing.Tests.Classification.Outside;

public sealed class LinkListsTests
{
    [Theory]
    [InlineData("Related posts")]
    [InlineData("Das könnte Sie auch interessieren")]
    [InlineData("Te recomendamos")]
    [InlineData("Czytaj także")]
    public void Heading_goes_with_the_links_under_it(string heading)
    {
        var page = BridgePage.Analyze(
            BridgePage.Lead + BridgePage.Tail
                + $"<h3>{heading}</h3><ul><li><a href=/a>Ferry fares rise</a></li><li><a href=/b>New bus line</a></li></ul>");
        page.ReasonOf(heading).ShouldStartWith("stories:");
        page.ReasonOf("New bus line").ShouldStartWith("stories:");
    }

    [Fact]
    public void Heading_stays_with_the_text_under_it()
    {
        var page = BridgePage.Analyze(BridgePage.Lead + "<h3>More on the buses</h3>" + BridgePage.Tail);
        page.RoleOf("More on").ShouldBe(Role.Heading);
        page.RoleOf("Until then").ShouldBe(Role.Paragraph);
    }
}
