using ArticleParsing.Classification;
using ArticleParsing.Classification.Lines;

namespace ArticleParsing.Tests.Classification.Rules;

/// <summary>What decides besides the rules, each alone on blocks whose roles and scores are given.</summary>
public sealed class DecisionTests
{
    private const string Head = "<h1>" + RulePage.Headline + "</h1>";

    private const string Lead =
        "<p>The old bridge over the river will stay closed until the spring, the town council said on Monday after a long meeting about its pillars.</p>"
        + "<p>Nobody can tell yet what the repairs will cost, said the mayor, Orla Finn, who asked the county for help in a letter last week.</p>"
        + "<p>Until then buses take the longer road through the hills, which adds about twenty minutes to the way to school, the bus company says.</p>";

    private const string Text = """
        Bridge stays closed until the spring

        Jo Tan

        12 January 2026

        The old bridge over the river will stay closed until the spring, the town council said on Monday after a long meeting about its pillars.

        Police are investigating.

        Nobody can tell yet what the repairs will cost, said the mayor, Orla Finn, who asked the county for help in a letter last week.
        """;

    [Fact]
    public void Region_gives_a_table_its_short_cells()
    {
        var page = RulePage.FromHtml(
            Head + Lead + "<table><tr><td>Cars a day</td><td>Lorries a day</td></tr><tr><td>Buses a day</td><td>41</td></tr></table>");
        var labelled = page.Label(("Cars", Role.Table), ("Lorries", Role.Table), ("Buses", Role.Table));
        Regions.Join(labelled);
        Decision(page, labelled, "41").ShouldBe((RuleIds.Region, Role.Table));
    }

    [Fact]
    public void Region_takes_a_sentence_between_the_paragraphs_of_a_text()
    {
        var page = RulePage.FromText(Text, ("Police", 0.1f));
        var labelled = page.Label();
        BodyGaps.Fill(page.View.Layout, page.Scores, labelled);
        Decision(page, labelled, "Police").ShouldBe((RuleIds.Region, Role.Paragraph));
    }

    [Fact]
    public void Name_under_the_headline_of_a_text_is_the_byline()
    {
        var page = RulePage.FromText(Text);
        var labelled = page.Label((RulePage.Headline, Role.Headline), ("12 January", Role.Timestamp));
        BylineNames.Fill(page.View, labelled);
        Decision(page, labelled, "Jo Tan").ShouldBe((RuleIds.BylineName, Role.Byline));
    }

    [Fact]
    public void Bio_by_name_closes_a_text_and_opens_with_its_author()
    {
        var page = RulePage.FromText(Text + "\n\nJo Tan grew up by the river and has written of roads for ten years.\n");
        var labelled = page.Label((RulePage.Headline, Role.Headline), ("Jo Tan", Role.Byline), ("12 January", Role.Timestamp));
        TextBios.Review(page.View, labelled);
        Decision(page, labelled, "Jo Tan grew").ShouldBe((RuleIds.BioByName, Role.AuthorBio));
    }

    [Fact]
    public void Line_above_a_credit_says_what_the_picture_of_a_text_shows()
    {
        var page = RulePage.FromText(Text.Replace("Jo Tan", "The bridge seen from the pier\n\nPhoto: Jan Berg", StringComparison.Ordinal));
        var labelled = page.Label((RulePage.Headline, Role.Headline), ("Photo:", Role.Credit));
        CreditedLines.Fill(page.View, labelled);
        Decision(page, labelled, "The bridge seen").ShouldBe((RuleIds.CreditedLine, Role.Caption));
    }

    [Fact]
    public void Standfirst_of_a_text_has_all_points_of_its_list()
    {
        var page = RulePage.FromText(Text.Replace("Jo Tan", "- Two of five pillars have cracks\n- Buses go by the hills", StringComparison.Ordinal));
        var labelled = page.Label((RulePage.Headline, Role.Headline), ("Two of", Role.Standfirst));
        StandfirstOfText.Review(page.View, labelled);
        Decision(page, labelled, "Buses go").ShouldBe((RuleIds.StandfirstOfText, Role.Standfirst));
    }

    [Fact]
    public void Trailing_table_behind_the_last_paragraph_is_body()
    {
        var page = RulePage.FromHtml(
            "<article>" + Head + Lead + "<table><tr><td>Cars</td><td>900</td></tr><tr><td>Buses</td><td>41</td></tr></table></article>");
        var labelled = page.Label();
        TrailingTables.Join(labelled, page.View.Tree);
        Decision(page, labelled, "Buses").ShouldBe((RuleIds.TrailingTable, Role.Table));
    }

    [Fact]
    public void Dangling_heading_over_nothing_is_no_body()
    {
        var page = RulePage.FromHtml(Head + Lead + "<h2>What the county says</h2>");
        var labelled = page.Label(("What", Role.Heading));
        DanglingLines.Drop(labelled);
        Decision(page, labelled, "What").ShouldBe((RuleIds.Dangling, Role.Chrome));
    }

    [Fact]
    public void Swallowed_body_comes_back_if_all_of_it_is_standfirst()
    {
        var page = RulePage.FromHtml(Head + "<p class=summary>The old bridge stays closed.</p>");
        var labelled = page.Label(("The old", Role.Standfirst));
        SwallowedBody.Restore(labelled);
        Decision(page, labelled, "The old").ShouldBe((RuleIds.Swallowed, Role.Paragraph));
    }

    [Fact]
    public void Declared_body_takes_the_place_of_what_the_page_shows()
    {
        var page = RulePage.FromHtml(Head + "<p>The old bridge stays closed.</p>");
        var shown = new LabelledPage(page.Label(("The old", Role.Paragraph)), page.View.Tree.Budget);
        var declared = string.Join('\n', Enumerable.Range(1, 20).Select(n => $"In week {n} the engineers looked at pillar number {n}."));

        var completed = DeclaredBody.Complete(shown, page.View.Tree, declared);
        Decision(page, [.. completed], "The old").ShouldBe((RuleIds.DeclaredBody, Role.Chrome));
        (completed[^1].Rule, completed[^1].Role).ShouldBe((RuleIds.DeclaredBody, Role.Paragraph));
    }

    [Fact]
    public void Site_rule_of_the_caller_names_a_block()
    {
        var rule = new SiteRule("mill.example") { Kicker = ".x1" };
        var parser = new ArticleParser(new ArticleParserOptions { SiteRules = new SiteRules([rule]) });
        var kicker = parser.Analyze("<div class=x1>City</div>" + Head + Lead, "https://mill.example/").Blocks.Single(b => b.Text == "City");
        (kicker.Rule, kicker.Role).ShouldBe((RuleIds.Site, Role.Kicker));
    }

    [Fact]
    public void Role_model_is_named_if_it_decides() =>
        Rules(new ArticleParser().Analyze(
            $"<meta property=og:type content=article><article>{Head}<p>Engineers found cracks in two of the five pillars last autumn.</p>"
                + $"{Lead}<p>Pia Roth is a reporter for the Valley Post and covers roads.</p></article>")).ShouldContain(RuleIds.RoleModel);

    [Fact]
    public void Text_model_is_named_if_it_decides() => Rules(new ArticleParser().AnalyzeText(Text)).ShouldContain(RuleIds.TextModel);

    [Fact]
    public void Running_head_of_a_printed_page_is_no_body()
    {
        var analysis = new ArticleParser().AnalyzeText("""
            THE TARN VALLEY POST

            The old mill at Harrow Bridge, which had
            stood since 1741, was carried off by the
            flood in the night of Monday. No one was
            hurt, for the miller and his family had

            THE TARN VALLEY POST          15

            left on Sunday at the warning of the
            constable.
            """);
        var head = analysis.Blocks.Last(b => b.Text.StartsWith("THE TARN", StringComparison.Ordinal));
        (head.Rule, head.Role).ShouldBe((RuleIds.RunningHead, Role.Chrome));
    }

    private static (string? Rule, Role Role) Decision(RulePage page, LabelledBlock[] labelled, string start) =>
        (labelled[page.IndexOf(start)].Rule, labelled[page.IndexOf(start)].Role);

    private static IEnumerable<string?> Rules(PageAnalysis analysis) => analysis.Blocks.Select(b => b.Rule);
}
