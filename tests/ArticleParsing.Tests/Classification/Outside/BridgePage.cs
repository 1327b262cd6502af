namespace ArticleParsing.Tests.Classification.Outside;

/// <summary>An article of six paragraphs about a bridge, with whatever a test puts around it.</summary>
internal static class BridgePage
{
    public const string Headline = "Bridge stays closed until the spring";

    public const string Head = "<h1 class=title>" + Headline + "</h1><p class=byline>By Pia Roth</p><p class=date>12 January 2026</p>";

    public const string Lead =
        "<p>The old bridge over the river will stay closed until the spring, the town council said on Monday after a long meeting about its pillars.</p><p>“Nobody can tell us yet what the repairs will cost,” said the mayor, Orla Finn, who asked the county for help in a letter last week.</p><p>Engineers had found cracks in two of the five pillars in the autumn, when the water was low enough to look at them from a boat.</p>";

    public const string Tail =
        "<p>Until then buses take the longer road through the hills, which adds about twenty minutes to the way to school, according to the bus company.</p><p>The shops on the market square say that they have sold a third less since the closure, and two of them shut on weekdays now.</p><p>The council meets again in March, when the engineers are to show three plans for a new bridge and say how long each of them would take to build.</p>";

    /// <summary>The page; what stands before and after the article goes beside its element.</summary>
    public static PageAnalysis Analyze(string inside, string before = "", string after = "") => new ArticleParser().Analyze(
        "<html><head><title>" + Headline + "</title><meta property=og:type content=article></head><body>" + before
            + "<main><article class=story>" + Head + inside + "</article>" + after
            + "</main><footer><a href=/imprint>Imprint</a></footer></body></html>");

    /// <summary>Why the block that begins so has its role.</summary>
    public static string ReasonOf(this PageAnalysis page, string start) => Find(page, start).Reason;

    public static Role RoleOf(this PageAnalysis page, string start) => Find(page, start).Role;

    private static AnalyzedBlock Find(PageAnalysis page, string start) =>
        page.Blocks.First(b => b.Text.StartsWith(start, StringComparison.Ordinal));
}
