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

    [Fact]
    public void Long_last_line_that_announces_something_goes_too() =>
        BridgePage.Analyze(
            BridgePage.Lead + BridgePage.Tail
                + "<p>All that has happened at the bridge since the first cracks were found can be read at any hour in our live report:</p>")
            .Article.BodyText.ShouldEndWith("would take to build.");

    [Fact]
    public void Line_that_announces_a_promoted_story_goes_though_its_picture_stands_between() =>
        BridgePage.Analyze(
            BridgePage.Lead
                + "<p>Read what the engineers say:</p><div class=related-story><img src=/s/1.jpg width=300 height=200><a href=/s/1>Engineers: five pillars, two cracks and no plan for the winter</a></div>"
                + BridgePage.Tail).ReasonOf("Read what").ShouldStartWith("dangling:");

    [Fact]
    public void Heading_with_a_button_in_it_is_no_box_left_empty() =>
        BridgePage.Analyze(
            "<h2>The hull</h2>" + BridgePage.Lead
                + "<h2 class='section-title related-x'>The skipper<div class=share><button>Link</button></div></h2>" + BridgePage.Tail)
            .RoleOf("The skipper").ShouldBe(Role.Heading);
}
