namespace ArticleParsing.Tests.Classification;

/// <summary>
/// What rules and models together make of the blocks of a small page. The pages share an article that is long enough for the models.
/// </summary>
public sealed class BlockRoleTests
{
    private const string Lead =
        "<p>The old bridge over the river will stay closed until the spring, the town council said on Monday after a long meeting about its pillars.</p><p>“Nobody can tell us yet what the repairs will cost,” said the mayor, Orla Finn, who asked the county for help in a letter last week.</p>";
    private const string Tail =
        "<p>Until then buses take the longer road through the hills, which adds about twenty minutes to the way to school, according to the bus company.</p><p>The council meets again in March, when the engineers are to show three plans for a new bridge and say how long each of them would take to build.</p>";

    [Theory]
    [InlineData("<p>Advertisement</p>", "Advertisement", Role.MediaChrome)]
    [InlineData("<p>0:00 / 3:25</p>", "0:00 / 3:25", Role.MediaChrome)]
    [InlineData("<aside class=pullquote><p>Nobody can tell us yet what the repairs will cost</p></aside>",
        "Nobody can tell us yet what the repairs will cost", Role.PullQuote)]
    [InlineData("<div class='related-links'><a href=/x>Ferry fares rise again</a></div>", "Ferry fares rise again", Role.RelatedPromotion)]
    [InlineData("<p>READ MORE: <a href=/x>Ferry fares rise for the third year</a></p>", "READ MORE: Ferry fares rise for the third year",
        Role.RelatedPromotion)]
    [InlineData("<figure><img src=/b.jpg width=800 height=500><figcaption>The bridge in October.</figcaption></figure>",
        "The bridge in October.", Role.Caption)]
    [InlineData("<div class=newsletter-signup><p>Get the town's news in your inbox</p></div>", "Get the town's news in your inbox",
        Role.RelatedPromotion)]
    [InlineData("<p class=big>“Nobody can tell us yet what the repairs will cost”</p>",
        "“Nobody can tell us yet what the repairs will cost”", Role.PullQuote)]
    [InlineData("<aside class=box><p>“Nobody can tell us yet what the repairs will cost”</p><p>Orla Finn, mayor</p></aside>",
        "Orla Finn, mayor", Role.PullQuote)]
    [InlineData("<blockquote class=pullquote><p>“I have crossed it every day for forty years, and it never shook.”</p></blockquote>",
        "“I have crossed it every day for forty years, and it never shook.”", Role.Quote)]
    public void Block_inside_the_body_gets_its_role(string html, string text, Role role) => RoleOf(Lead + html + Tail, text).ShouldBe(role);

    [Theory]
    [InlineData("<p>Correction: An earlier version of this story misspelled the name of the mayor.</p>", "Correction: An earlier",
        Role.Correction)]
    [InlineData("<p>We may earn a commission when you buy through links on this page.</p>", "We may earn", Role.Disclaimer)]
    [InlineData("<div class=author-bio><p>Pia Roth is a reporter for the Valley Post and covers roads, rivers and rails.</p></div>",
        "Pia Roth is", Role.AuthorBio)]
    [InlineData("<p>Sam Idris contributed to this report.</p>", "Sam Idris", Role.Disclaimer)]
    public void Block_after_the_body_gets_its_role(string html, string start, Role role) =>
        RoleOf(Lead + Tail + html, start).ShouldBe(role);

    [Theory]
    [InlineData("Διαβάστε επίσης: <a href=/x>Το πορθμείο</a>", "Διαβάστε")]
    [InlineData("Baca juga: <a href=/x>Tarif feri naik lagi</a>", "Baca juga")]
    [InlineData("Loe lisaks: <a href=/x>Praam sõidab jälle</a>", "Loe lisaks")]
    [InlineData("Čítajte aj: <a href=/x>Kompa opäť premáva</a>", "Čítajte")]
    [InlineData("Прочетете още: <a href=/x>Фериботът отново плава</a>", "Прочетете")]
    public void Promotion_in_the_text_is_known_in_many_languages(string line, string start) =>
        RoleOf(Lead + $"<p>{line}</p>" + Tail, start).ShouldBe(Role.RelatedPromotion);

    [Fact]
    public void Date_on_the_card_of_another_story_close_under_a_short_article_is_not_its_own() =>
        new ArticleParser().Parse(
            "<html><head><title>Bridge stays closed until the spring</title><meta property=og:type content=article></head><body><main><article><h1>Bridge stays closed until the spring</h1>" + Lead + Tail
            + "</article><section class=keep-reading><h2>Keep reading</h2><a href=/p/1><span>Why the ferry is late again</span> <time datetime=2026-03-05>Mar 5, 2026</time></a></section></main></body></html>")
            .PublishedAt.ShouldBeNull();

    private const string Comment =
        "<li class=comment><p>I crossed that bridge every day for twenty years, and nobody ever told us that there were cracks in it, which I find hard to believe.</p></li>";

    [Fact]
    public void What_readers_wrote_under_an_article_is_no_body() =>
        RoleOf("""<script type=application/ld+json>{"@type": "NewsArticle"}</script>""" + Lead + Tail + "<ol class=comment-list>" + Comment
            + "</ol>", "I crossed").ShouldBe(Role.Chrome);

    [Fact]
    public void Box_around_the_text_may_speak_of_comments() =>
        RoleOf("<div class='post has-comments comments-open comments'>" + Lead + Tail + "</div>", "Until then").ShouldBe(Role.Paragraph);

    [Fact]
    public void Line_of_links_in_a_menu_is_no_body_however_long_it_is() =>
        RoleOf("<nav><ul><li><a href=/a>The old bridge over the river and how it was built by the town in the years after the great flood</a></li></ul></nav>" + Lead + Tail, "The old bridge over the river and how").ShouldBe(Role.Chrome);

    [Theory]
    [InlineData("<div class=kicker>Traffic</div>", "", "Traffic", Role.Kicker)]
    [InlineData("<div>Breaking News</div>", "", "Breaking News", Role.Chrome)]
    [InlineData("",
        "<p class=standfirst>Engineers found cracks in two of the five pillars last autumn</p><div class=byline>By Pia Roth</div><time datetime=2026-01-12>12 January 2026</time>", "Engineers found", Role.Standfirst)]
    [InlineData("", "<p>By Pia Roth</p>", "By Pia Roth", Role.Byline)]
    [InlineData("", "<time datetime=2026-01-12>12 January 2026</time>", "12 January", Role.Timestamp)]
    public void Block_around_the_headline_gets_its_role(string before, string after, string start, Role role) =>
        RoleOf(before + "<h1>Bridge stays closed until the spring</h1>" + after + Lead + Tail, start, headline: false).ShouldBe(role);

    [Fact]
    public void Share_bar_copy_is_not_a_second_headline()
    {
        var blocks = Analyze("<div class=sharebar><span>Bridge stays closed until the spring</span></div>" + Lead + Tail).Blocks;
        blocks.Count(b => b.Role == Role.Headline).ShouldBe(1);
        blocks.Last(b => b.Text == "Bridge stays closed until the spring").Role.ShouldBe(Role.Chrome);
    }

    [Fact]
    public void Every_block_has_a_reason_and_a_confidence_between_nothing_and_certainty()
    {
        foreach (var block in Analyze("<nav><a href=/>Home</a></nav>" + Lead + Tail).Blocks)
        {
            block.Reason.ShouldNotBeNullOrWhiteSpace();
            block.Confidence.ShouldBeInRange(0, 1);
        }
    }

    private static Role RoleOf(string body, string start, bool headline = true) =>
        Analyze(body, headline).Blocks.First(b => b.Text.StartsWith(start, StringComparison.Ordinal)).Role;

    private static PageAnalysis Analyze(string body, bool headline = true) => new ArticleParser().Analyze(
        "<html><head><title>Bridge stays closed until the spring</title><meta property=og:type content=article></head><body><header><nav><a href=/>Home</a><a href=/s>Sport</a></nav></header><main><article>"
        + (headline ? "<h1>Bridge stays closed until the spring</h1>" : "") + body
        + "</article></main><footer><a href=/imprint>Imprint</a></footer></body></html>");
}
