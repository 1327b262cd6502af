namespace ArticleParsing.Tests.Classification;

public sealed class StandfirstTests
{
    private const string Lead =
        "<p>The old bridge over the river will stay closed until the spring, the town council said on Monday after a long meeting about its pillars.</p><p>“Nobody can tell us yet what the repairs will cost,” said the mayor, Orla Finn, who asked the county for help in a letter last week.</p>";
    private const string Tail =
        "<p>Until then buses take the longer road through the hills, which adds about twenty minutes to the way to school, according to the bus company.</p><p>The council meets again in March, when the engineers are to show three plans for a new bridge and say how long each of them would take to build.</p>";
    private static readonly string s_buttons = string.Concat(
        Enumerable.Range(1, 15).Select(n => $"<a href=/share/{n}><img src=/s{n}.png width=24 height=24></a>"));

    [Fact]
    public void Named_standfirst_stands_below_any_number_of_buttons() =>
        Standfirst($"<div>{s_buttons}</div><p class=c-article-summary>Engineers found cracks in two of the five pillars last autumn.</p><p>By Pia Roth</p>").ShouldBe("Engineers found cracks in two of the five pillars last autumn.");

    [Fact]
    public void Class_may_be_that_of_a_box_around_it_that_holds_nothing_else() =>
        Standfirst("<div class=single_subtitle><div><h1>... engineers found cracks last autumn</h1></div></div><p>By Pia Roth</p>")
            .ShouldBe("... engineers found cracks last autumn");

    [Fact]
    public void Points_of_a_list_named_summary_are_one_standfirst() =>
        Standfirst("<ul class=summary-list><li>Engineers found cracks in two of the five pillars.</li><li>The county has not said yet whether it will pay.</li></ul>")
            .ShouldBe("Engineers found cracks in two of the five pillars.\nThe county has not said yet whether it will pay.");

    [Fact]
    public void Two_named_lines_are_both_standfirst() =>
        Standfirst("<div class=summary>Engineers found cracks in two of the five pillars last autumn, and nobody knows what the repairs of the bridge will cost the town.</div><h2 class=deck>The council meets again in March to see three plans</h2>")!
            .ShouldEndWith("\nThe council meets again in March to see three plans");

    [Fact]
    public void First_paragraph_that_voices_are_to_read_is_no_standfirst() =>
        Standfirst("<p id=speakable-summary>Engineers found cracks in two of the five pillars of the old bridge last autumn, and nobody knows what the repairs will cost.</p>").ShouldBeNull();

    [Fact]
    public void Sentence_set_as_a_heading_before_all_prose_is_one() =>
        Standfirst("<p class=byline>By Pia Roth</p><div class=text><h3><strong>Engineers found cracks in two of the five pillars last autumn, and nobody knows what the repairs will cost.</strong></h3></div>")
            .ShouldBe("Engineers found cracks in two of the five pillars last autumn, and nobody knows what the repairs will cost.");

    [Fact]
    public void Heading_that_asks_a_question_is_none() =>
        Standfirst("<p class=byline>By Pia Roth</p><h3>What did the engineers find in the pillars of the bridge?</h3>").ShouldBeNull();

    [Theory]
    [InlineData("Key points")]
    [InlineData("Das Wichtigste in Kürze")]
    [InlineData("L'essentiel")]
    [InlineData("Darum gehts")]
    public void Points_under_a_label_are_one_and_the_label_is_none(string label)
    {
        var article = new ArticleParser().Parse(
            Page($"<div class=box><h3>{label}</h3><ul><li>Engineers found cracks in two of the five pillars of the bridge.</li><li>The county has not said yet whether it will pay.</li></ul></div>", ""));

        article.Standfirst.ShouldBe(
            "Engineers found cracks in two of the five pillars of the bridge.\nThe county has not said yet whether it will pay.");
        article.BodyText.ShouldNotContain(label);
    }

    [Theory]
    [InlineData("By Pia Roth")]
    [InlineData("Pia Roth")]
    public void Paragraph_right_under_the_headline_and_right_above_the_author_is_one_whatever_its_class(string byline) =>
        new ArticleParser().Parse(
            $"<html><head><title>Bridge stays closed until the spring</title><meta property=og:type content=article><meta name=author content='Pia Roth'></head><body><main><article><h1>Bridge stays closed until the spring</h1><p>Two of the five pillars are cracked, and nobody knows who will pay for the repairs.</p><div>{byline}</div><div>January 12, 2026</div>{Lead}{Tail}</article></main></body></html>")
            .Standfirst.ShouldBe("Two of the five pillars are cracked, and nobody knows who will pay for the repairs.");

    [Fact]
    public void Call_to_click_is_none_though_its_class_says_intro() =>
        Standfirst("<p class=intro>We hope that you like this story. If you would rather have us write yours, <a href=/x>click here</a> to begin.</p>")
            .ShouldBeNull();

    [Fact]
    public void Declared_description_in_heavy_type_that_opens_the_text_is_one_though_its_class_says_teaser()
    {
        const string Summary = "Engineers found cracks in two of the five pillars last autumn, and nobody knows what the repairs will cost.";
        new ArticleParser().Parse(
            $"<html><head><title>Bridge stays closed until the spring</title><meta name=description content='{Summary}'></head><body><main><article><h1>Bridge stays closed until the spring</h1><p class=byline>By Pia Roth</p><p class=date>May 11, 2023</p><div class=text><div class=teaser-text><p><strong>{Summary}</strong></p></div>{Lead}{Tail}</div></article></main></body></html>")
            .Standfirst.ShouldBe(Summary);
    }

    [Fact]
    public void Summary_before_the_headline_is_no_standfirst() =>
        new ArticleParser().Parse(
            Page("", "<div><b>Engineers found cracks in two of the five pillars of the old bridge last autumn.</b></div>")).Standfirst.ShouldBeNull();

    [Fact]
    public void Class_of_an_element_in_no_box_but_the_body_counts_as_well()
    {
        var article = new ArticleParser().Parse(
            $"<title>Bridge stays closed until the spring</title><h1>Bridge stays closed until the spring</h1><span class=deck>Engineers found cracks in two of the five pillars last autumn.</span>{Lead}{Tail}");

        article.Headline.ShouldBe("Bridge stays closed until the spring");
        article.Body.Count.ShouldBeGreaterThan(2);
    }

    private static string? Standfirst(string under) => new ArticleParser().Parse(Page(under, "")).Standfirst;

    private static string Page(string under, string before) =>
        $"<html><head><title>Bridge stays closed until the spring</title><script type='application/ld+json'>{{\"@type\":\"NewsArticle\"}}</script></head><body>{before}<main><article><h1>Bridge stays closed until the spring</h1>{under}{Lead}{Tail}</article></main></body></html>";
}
