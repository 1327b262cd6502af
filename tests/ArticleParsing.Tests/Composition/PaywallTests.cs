namespace ArticleParsing.Tests.Composition;

/// <summary>A notice that asks to pay counts where it closes the text, not anywhere on the page.</summary>
public sealed class PaywallTests
{
    private const string Prose =
        "<h1>Bridge stays closed until the spring</h1>"
        + "<p>The old bridge over the river will stay closed until the spring, the town council said on Monday after a long meeting about its pillars.</p>"
        + "<p>Nobody can tell yet what the repairs will cost, said the mayor, Orla Finn, who asked the county for help in a letter last week.</p>"
        + "<p>Until then buses take the longer road through the hills, which adds about twenty minutes to the way to school, the bus company says.</p>";

    private const string Notice = "<div><p>Subscribe to continue reading</p></div>";

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    public void Notice_a_few_blocks_below_the_text_closes_it(int between) =>
        Parse(Buttons(between) + Notice).AccessibleForFree.ShouldBe(false);

    [Fact]
    public void Notice_far_below_the_text_is_not_about_it() => Parse(Buttons(20) + Notice).AccessibleForFree.ShouldBeNull();

    [Fact]
    public void Text_without_a_notice_says_nothing() => Parse("").AccessibleForFree.ShouldBeNull();

    private static string Buttons(int count) =>
        "<div class=share>" + string.Concat(Enumerable.Range(1, count).Select(i => $"<div><button>Share {i}</button></div>")) + "</div>";

    private static Article Parse(string below) =>
        new ArticleParser().Parse($"<html lang=en><body><main>{Prose}</main>{below}</body></html>");
}
