using ArticleParsing.Tests.Classification.Outside;

namespace ArticleParsing.Tests.Classification;

public sealed class DanglingLinesTests
{
    [Fact]
    public void Heading_with_nothing_under_it_goes()
    {
        var page = BridgePage.Analyze(BridgePage.Lead + BridgePage.Tail + "<h2>What the county says</h2>");
        page.ReasonOf("What the county").ShouldStartWith("dangling:");
    }

    [Fact]
    public void Last_line_that_announces_something_goes() =>
        BridgePage.Analyze(
            BridgePage.Lead + BridgePage.Tail + "<p>Here are the plans of the engineers, one by one:</p>").Article.BodyText.ShouldEndWith(
                "would take to build.");

    [Fact]
    public void Line_that_announces_an_embed_stays() =>
        BridgePage.Analyze(
            BridgePage.Lead + BridgePage.Tail
                + "<p>Here are the plans of the engineers, one by one:</p><iframe src=https://video.example/plans width=600 height=340></iframe>").RoleOf("Here are").ShouldBe(Role.Paragraph);

    [Fact]
    public void Heading_over_a_lower_heading_stays() =>
        BridgePage.Analyze(BridgePage.Lead + "<h2>What happens next</h2><h3>The buses</h3>" + BridgePage.Tail)
            .RoleOf("What happens")
            .ShouldBe(Role.Heading);
}
