using ArticleParsing.Tests.Classification.Outside;

namespace ArticleParsing.Tests.Classification;

public sealed class SwallowedBodyTests
{
    [Fact]
    public void Paragraphs_are_the_body_even_if_each_is_named_a_description() =>
        BridgePage.Analyze(
            (BridgePage.Lead + BridgePage.Tail).Replace(
                "<p>", "<p itemprop=description>", StringComparison.Ordinal)).Article.BodyText.ShouldEndWith("would take to build.");

    [Fact]
    public void Only_paragraph_is_the_body_even_if_its_class_says_summary() =>
        BridgePage.Analyze(
            "<p class=summary>The old bridge over the river will stay closed until the spring, the town council said on Monday.</p>").Article.Body.ShouldNotBeEmpty();

    [Fact]
    public void Class_with_the_name_of_the_author_on_the_article_makes_no_byline_of_its_lines()
    {
        var html = $"<title>{BridgePage.Headline}</title><main><article class='post author-sarah'><h1>{BridgePage.Headline}</h1><p class=date>12 January 2026</p>{BridgePage.Lead}<p>One of them, Bruno Horn, read it out:</p>{BridgePage.Tail}</article></main>";
        new ArticleParser().Analyze(html).RoleOf("One of them").ShouldBe(Role.Paragraph);
    }
}
