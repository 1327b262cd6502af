namespace ArticleParsing.Tests.Classification.Rules;

/// <summary>Each role rule alone: what it says of one block, with the scores of the body given and no other rule or model asked.</summary>
public sealed class RuleTests
{
    private const string Head = "<h1>" + RulePage.Headline + "</h1>";

    private const string Lead =
        "<p>The old bridge over the river will stay closed until the spring, the town council said on Monday after a long meeting about its pillars.</p>"
        + "<p>Nobody can tell yet what the repairs will cost, said the mayor, Orla Finn, who asked the county for help in a letter last week.</p>";

    private const string Tail =
        "<p>Until then buses take the longer road through the hills, which adds about twenty minutes to the way to school, the bus company says.</p>";

    private const string TextLead =
        RulePage.Headline
        + "\n\nThe old bridge over the river will stay closed until the spring, the town council said on Monday after a long meeting about its pillars.\n\n";

    private const string TextTail =
        "\n\nUntil then buses take the longer road through the hills, which adds about twenty minutes to the way to school, the bus company says.\n";

    [Theory]
    [InlineData("layer", Head + Lead + "<div role=dialog class=modal><p>Choose a town to see its news first.</p></div>", "Choose a town",
        Role.Chrome)]
    [InlineData("comments",
        Head + Lead + Tail
            + "<section class=comments><h3>Comments</h3><ol class=comment-list><li class=comment><p>I crossed it every day, and nobody told us.</p></li></ol></section>", "I crossed it", Role.Chrome)]
    [InlineData("site description",
        "<header><p>This page collects the news of the valley for all who have moved away. Four neighbours write it in their spare time.</p></header><main>"
            + Head + Lead + Tail + "</main>", "This page", Role.Chrome)]
    [InlineData("other article",
        "<article>" + Head + Lead + Tail + "</article><article><h1>Ferry returns</h1>" + Lead + "</article>", "Ferry returns", Role.Chrome)]
    [InlineData("stories",
        Head + Lead + Tail + "<h3>Related posts</h3><ul><li><a href=/b>New bus line</a></li><li><a href=/a>The old bridge over the river and how it was built by the town in the years after the great flood of 1871</a></li></ul>",
        "New bus line", Role.Chrome)]
    [InlineData("offer", Head + Lead + "<p>Subscribe now to read every story of the Valley Post for four pounds a month.</p>" + Tail,
        "Subscribe now", Role.RelatedPromotion)]
    [InlineData("source line", Head + Lead + Tail + "<p>(AFP)</p>", "(AFP)", Role.Disclaimer)]
    [InlineData("summary label", Head + "<h2>Key points</h2><ul><li>Two of five pillars have cracks</li><li>Buses go by the hills</li></ul>"
        + Lead + Tail, "Key points", Role.Chrome)]
    [InlineData("picture", Head + Lead + "<figure><img src=/bridge.jpg width=800 height=500></figure>" + Tail, "", Role.Picture)]
    [InlineData("picture", Head + Lead + "<img src=/pixel.gif width=1 height=1>" + Tail, "", Role.Chrome)]
    [InlineData("embed", Head + Lead + "<iframe src=https://video.example/embed/7></iframe>" + Tail, "", Role.Embed)]
    [InlineData("headline", Head + Lead, RulePage.Headline, Role.Headline)]
    [InlineData("headline copy", "<div>" + "BRIDGE STAYS CLOSED UNTIL THE SPRING" + "</div>" + Head + Lead, "BRIDGE", Role.Chrome)]
    [InlineData("strip", "<div>Breaking News</div>" + Head + Lead, "Breaking", Role.Chrome)]
    [InlineData("timestamp", Head + "<time datetime=2026-01-12>12 January 2026</time>" + Lead, "12 January", Role.Timestamp)]
    [InlineData("byline", Head + "<p>By Pia Roth</p>" + Lead, "By Pia", Role.Byline)]
    [InlineData("byline", Head + "<p><a rel=author href=/pia>Pia Roth</a></p>" + Lead, "Pia", Role.Byline)]
    [InlineData("kicker", "<div class=kicker>Traffic</div>" + Head + Lead, "Traffic", Role.Kicker)]
    [InlineData("media chrome", Head + Lead + "<p>0:00 / 3:25</p>" + Tail, "0:00", Role.MediaChrome)]
    [InlineData("credited caption", Head + Lead + "<p>The bridge in October (Photo: Jan Berg)</p>" + Tail, "The bridge in", Role.Caption)]
    [InlineData("caption",
        Head + Lead + "<figure><img src=/b.jpg width=800 height=500><figcaption>The bridge in October.</figcaption></figure>" + Tail,
        "The bridge in", Role.Caption)]
    [InlineData("caption by place",
        Head + Lead + "<div><div><img src=/b.jpg width=800 height=500></div><div><p>The bridge in October</p></div></div>" + Tail,
        "The bridge in", Role.Caption)]
    [InlineData("disclaimer", Head + Lead + Tail + "<p>Correction: An earlier version misspelled the name of the mayor.</p>", "Correction",
        Role.Correction)]
    [InlineData("standfirst", Head + "<p class=standfirst>Engineers found cracks in two of the five pillars</p>" + Lead, "Engineers",
        Role.Standfirst)]
    [InlineData("pull quote", Head + Lead + "<aside class=pullquote><p>Buses take the longer road through the hills</p></aside>" + Tail,
        "Buses take", Role.PullQuote)]
    [InlineData("continued notice",
        Head + Lead + Tail + "<p>Correction: An earlier version misspelled a name.</p><p>To find out more, write to us.</p>", "To find out",
        Role.Disclaimer)]
    [InlineData("bio text",
        Head + Lead + "<p>Pia Roth</p><p>Pia Roth has lived by the river for ten years, and writes of roads, rails and rivers for us.</p>",
        "Pia Roth has", Role.AuthorBio)]
    [InlineData("promotion box",
        Head + Lead + "<div class=newsletter><p>The morning letter</p><p>All the news of the valley. Sign up here</p></div>" + Tail,
        "All the news", Role.RelatedPromotion)]
    [InlineData("bio name", Head + Lead + "<p>Pia Roth</p><p>Pia Roth is a reporter for the Valley Post and covers roads.</p>", "Pia Roth",
        Role.AuthorBio)]
    [InlineData("author bio", Head + Lead + Tail + "<div class=author-bio><p>She covers roads, rivers and rails.</p></div>", "She covers",
        Role.AuthorBio)]
    [InlineData("related promotion", Head + Lead + "<p>READ MORE: <a href=/x>Ferry fares rise for the third year</a></p>" + Tail,
        "READ MORE", Role.RelatedPromotion)]
    [InlineData("navigation",
        Head + Lead + "<nav><ul><li><a href=/a>The old bridge over the river and how it was built by the town in the years after the great flood of 1871, in pictures</a></li></ul></nav>", "The old bridge over the river and how", Role.Chrome)]
    [InlineData("body model", Head + Lead + Tail, "Until then", Role.Paragraph)]
    public void Rule_names_a_block_of_a_page(string rule, string html, string start, Role role) =>
        RulePage.FromHtml(html).Ask(rule, start).ShouldNotBeNull().Role.ShouldBe(role);

    [Theory]
    [InlineData("doubled caption",
        TextLead + "The bridge seen from the pier in October\n\nThe bridge seen from the pier in October" + TextTail, "The bridge seen",
        Role.Caption)]
    [InlineData("boilerplate",
        TextLead + TextTail + "\nAbout Harbour Instruments\n\nHarbour Instruments makes gauges for rivers, lakes and canals, and has done so at the old quay for more than a hundred years.\n", "About Harbour", Role.Chrome)]
    [InlineData("player title", TextLead + "How the bridge was built\n\n0:00 / 3:25" + TextTail, "How the bridge", Role.MediaChrome)]
    [InlineData("section",
        TextLead + TextTail + "\n---\n\nA message from our sponsor\n\nBoats for hire at the old pier.\n\n---\n" + TextTail, "Boats for",
        Role.Chrome)]
    public void Rule_names_a_block_of_a_text(string rule, string text, string start, Role role) =>
        RulePage.FromText(text).Ask(rule, start).ShouldNotBeNull().Role.ShouldBe(role);

    [Theory]
    [InlineData("byline", Head + Lead + Tail, "Until then")]
    [InlineData("kicker", "<nav><ul><li><p class=kicker>Traffic</p></li></ul></nav>" + Head + Lead, "Traffic")]
    [InlineData("timestamp", Head + Lead + Tail, "Until then")]
    [InlineData("media chrome", Head + Lead + Tail, "Until then")]
    [InlineData("disclaimer", Head + Lead + Tail, "Until then")]
    [InlineData("pull quote", Head + Lead + "<aside class=pullquote><p>Nobody has said this anywhere</p></aside>" + Tail, "Until then")]
    [InlineData("related promotion", Head + Lead + Tail, "Until then")]
    [InlineData("author bio", Head + Lead + Tail, "Until then")]
    [InlineData("body model", Head + Lead + "<p>Share</p>", "Share")]
    [InlineData("caption", Head + Lead + "<p>The bridge in October.</p>" + Tail, "The bridge in")]
    public void Rule_says_nothing_of_what_is_not_its_own(string rule, string html, string start) =>
        RulePage.FromHtml(html).Ask(rule, start).ShouldBeNull();
}
