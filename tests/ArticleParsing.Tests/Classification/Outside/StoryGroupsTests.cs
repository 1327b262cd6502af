namespace ArticleParsing.Tests.Classification.Outside;

public sealed class StoryGroupsTests
{
    private static readonly (string Title, string Summary)[] s_stories =
    [
        ("Old orchard saved from the diggers",
            "The eighty apple trees behind the school will stay where they are, after the builder agreed to move the new road."),
        ("Choir of the deaf sings in church",
            "Twenty women and men signed a mass to the organ on Sunday, and the bishop, who had practised, signed the blessing."),
        ("Last kiosk on the square closes",
            "After sixty years there will be no more ice cream beside the bandstand, as nobody wants to take over the lease."),
    ];

    [Fact]
    public void Headlines_that_link_away_with_summaries_are_stories() =>
        Check(Group((n, title, text) => $"<div class=item><h4><a href=/s{n}>{title}</a></h4><p>{text}</p></div>"));

    [Fact]
    public void Links_that_close_the_summaries_make_stories_too() =>
        Check(Group((n, title, text) => $"<div class=item><h4>{title}</h4><p>{text} <a href=/s{n}>Read on</a></p></div>"));

    [Fact]
    public void Items_of_a_list_in_a_box_of_its_own_are_stories() =>
        Check("<div><ul>" + Items((n, title, text) => $"<li><a href=/s{n}><b>{title}</b></a><br>{text}</li>") + "</ul></div>");

    [Fact]
    public void Sections_whose_headings_link_nowhere_are_the_article() =>
        BridgePage.Analyze(
            BridgePage.Lead + BridgePage.Tail + Group((n, title, text) => $"<div class=item><h4>{title}</h4><p>{text}</p></div>"))
            .RoleOf("The eighty")
            .ShouldBe(Role.Paragraph);

    [Fact]
    public void Headings_that_link_within_the_page_are_the_article() =>
        BridgePage.Analyze(
            BridgePage.Lead + BridgePage.Tail
                + Group((n, title, text) => $"<div class=item><h4><a href=#s{n}>{title}</a></h4><p>{text}</p></div>"))
                .RoleOf("The eighty")
                .ShouldBe(Role.Paragraph);

    [Fact]
    public void Points_of_a_list_beside_the_paragraphs_are_the_article() =>
        BridgePage.Analyze(
            BridgePage.Lead + "<ul>" + Items((n, title, text) => $"<li><a href=/s{n}>{title}</a>: {text}</li>") + "</ul>" + BridgePage.Tail)
            .RoleOf("Old orchard")
            .ShouldBe(Role.ListItem);

    private static void Check(string group)
    {
        var page = BridgePage.Analyze(BridgePage.Lead + BridgePage.Tail + group);
        page.Blocks.Single(b => b.Text.Contains("The eighty apple", StringComparison.Ordinal)).Reason.ShouldStartWith("stories:");
        page.Article.BodyText.ShouldEndWith("would take to build.");
    }

    private static string Group(Func<int, string, string, string> item) => "<div class=box>" + Items(item) + "</div>";

    private static string Items(Func<int, string, string, string> item) =>
        string.Concat(s_stories.Select((story, n) => item(n, story.Title, story.Summary)));
}
