namespace ArticleParsing.Tests.Classification;

/// <summary>What stands by a picture: what it shows, who made it, or another story.</summary>
public sealed class CaptionRoleTests
{
    private const string Lead =
        "<p>The old bridge over the river will stay closed until the spring, the town council said on Monday after a long meeting about its pillars.</p><p>“Nobody can tell us yet what the repairs will cost,” said the mayor, Orla Finn, who asked the county for help in a letter last week.</p>";
    private const string Tail =
        "<p>Until then buses take the longer road through the hills, which adds about twenty minutes to the way to school, Finn said in a short speech.</p><p>The council meets again in March, when the engineers are to show three plans for a new bridge and say how long each of them would take to build.</p>";
    private const string Picture = "<img src=/2026/b.jpg width=800 height=500>";

    [Theory]
    [InlineData($"<div>{Picture}<p>Divers at the second pillar before their work begins</p><p>Image: Ada Holm</p></div>", "Divers at")]
    [InlineData($"<div>{Picture}<p>Pictured from left are the divers Ada Holm and Sven Lund before their first dive.</p></div>",
        "Pictured from")]
    [InlineData($"<div>{Picture}<p>De gauche à droite, les plongeurs Ada Holm et Sven Lund avant le travail.</p></div>", "De gauche")]
    [InlineData($"{Picture}<div>The bridge as drivers see it from the north bank in winter. | Photo by Ada Holm</div>", "The bridge as")]
    [InlineData("<p>The mayor looks at the second pillar of the bridge on Monday, Jan. 12, 2026. (AP Photo/Ada Holm)</p>",
        "The mayor looks")]
    [InlineData($"<figure>{Picture}<figcaption>Sven Lund, 37 (Image: Valley Press)</figcaption></figure>", "Sven Lund")]
    [InlineData($"<p>{Picture}<br><em>Divers at work</em></p>", "Divers at")]
    [InlineData($"<figure>{Picture}<figcaption>Orla Finn y Ada Holm, durante la visita al puente.EFE</figcaption></figure>", "Orla Finn y")]
    [InlineData($"<figure>{Picture}<figcaption>Orla Finn, Bürgermeisterin. © Ada Holm/Talbild</figcaption></figure>", "Orla Finn,")]
    [InlineData($"<figure>{Picture}<figcaption>Screenshot of the council’s plan for the bridge</figcaption></figure>", "Screenshot of")]
    public void Line_by_a_picture_is_its_caption(string html, string start) => RoleOf(html, start).ShouldBe(Role.Caption);

    [Theory]
    [InlineData($"<div>{Picture}<p>Divers at the second pillar before their work begins</p><p>Image: Ada Holm</p></div>", "Image:")]
    [InlineData($"<figure>{Picture}<figcaption>North Studio / River Films</figcaption></figure>", "North Studio")]
    [InlineData($"<figure>{Picture}<figcaption>Ada Holm for The Valley Post</figcaption></figure>", "Ada Holm")]
    [InlineData($"<figure>{Picture}<figcaption>ADA HOLM FOR THE VALLEY POST</figcaption></figure>", "ADA HOLM")]
    [InlineData($"<figure>{Picture}<figcaption>north Moon Photography</figcaption></figure>", "north Moon")]
    [InlineData($"<figure>{Picture}<figcaption>© Lund – Valleypics.example</figcaption></figure>", "©")]
    public void Line_that_names_the_makers_is_the_credit(string html, string start) => RoleOf(html, start).ShouldBe(Role.Credit);

    [Theory]
    [InlineData("/2026/orla-finn-3.jpg", Role.Caption)]
    [InlineData("/2026/4711.jpg", Role.Credit)]
    public void Name_alone_is_whom_the_picture_shows_where_its_file_says_so(string file, Role role) =>
        RoleOf($"<figure><img src={file} width=800 height=500><figcaption>Orla Finn</figcaption></figure>", "Orla Finn").ShouldBe(role);

    [Theory]
    [InlineData($"<figure>{Picture}<figcaption>RELATED: Ferry fares rise for the third year in a row</figcaption></figure>", "RELATED")]
    [InlineData($"<figure><a href=/ferry>{Picture}<figcaption>Ferry fares rise for the third year in a row</figcaption></a></figure>",
        "Ferry fares")]
    [InlineData("<figure><video src=/b.mp4 poster=/2026/b.jpg></video><figcaption>Player wird geladen</figcaption></figure>",
        "Player wird")]
    [InlineData($"<div>{Picture}<span class=caption>4:11 Ferry fares rise for the third year in a row</span></div>", "4:11")]
    public void Another_story_s_title_is_no_caption(string html, string start) => RoleOf(html, start).ShouldNotBe(Role.Caption);

    [Fact]
    public void Line_that_opens_like_the_text_alternative_of_the_picture_above_it_is_its_caption() =>
        Analyze("<h1>Bridge stays closed until the spring</h1><p>By Pia Roth</p><time datetime=2026-01-12>12 January 2026</time>" + Lead
            + "<div><img src=https://img.example/b.jpg alt='Diver Sven Lund looks for cracks in the second pillar on Monday.' width=800 height=500><div><p>Diver Sven Lund looks for cracks in the second pillar on Monday. <span>VALLEY/Ada Holm</span></p></div></div>" + Tail)
            .Article.Figures.ShouldHaveSingleItem().Caption.ShouldStartWith("Diver Sven Lund");

    [Fact]
    public void Lines_on_cards_above_the_headline_are_no_captions() =>
        Analyze("<div class=card><img src=/s/1.jpg width=150 height=84><div>Region / 4 h ago</div><a href=/s/1>Ferry fares rise for the third year in a row</a></div><h1>Bridge stays closed until the spring</h1><p>By Pia Roth</p>" + Lead + Tail)
            .Article.Figures.ShouldBeEmpty();

    [Fact]
    public void Small_print_under_the_text_is_no_caption_whatever_its_class_if_no_picture_is_near() =>
        RoleOf(Tail + "<span class='Caption_caption__8dm'>You can leave the list at any time if you like. More on that in our rules.</span>", "You can leave")
            .ShouldNotBe(Role.Caption);

    [Fact]
    public void Picture_between_headline_and_text_may_link_to_a_larger_one() =>
        Analyze($"<h1>Bridge stays closed until the spring</h1><p>By Pia Roth</p><figure><a href=/gallery/1>{Picture}<figcaption>橋の二本目の柱を調べる潜水士のスベン・ルンドさん（左から二人目）</figcaption></a></figure>" + Lead + Tail)
            .Article.Figures.ShouldHaveSingleItem().Caption.ShouldStartWith("橋の二本目");

    [Fact]
    public void Figure_around_the_whole_text_makes_no_captions_of_it()
    {
        var paragraphs = string.Concat(
            Enumerable.Range(1, 24)
                .Select(n => $"<p>Plan {n} of the engineers closes the road on the north bank for {n} weeks and needs a new pillar, which the county would have to pay for.</p>"));
        RoleOf($"<figure>{Picture}{paragraphs}</figure>", "Plan 12").ShouldBe(Role.Paragraph);
    }

    [Fact]
    public void Paragraph_that_closes_in_brackets_stays_a_paragraph() =>
        RoleOf("<p>The county will not pay for the repairs before the engineers have shown their plans, its speaker said (Valley Post/River News).</p>", "The county").ShouldBe(Role.Paragraph);

    private static Role RoleOf(string inside, string start) =>
        Analyze("<h1>Bridge stays closed until the spring</h1>" + Lead + inside + Tail).Blocks.First(
            b => b.Text.StartsWith(start, StringComparison.Ordinal)).Role;

    private static PageAnalysis Analyze(string article) => new ArticleParser().Analyze(
        "<html><head><title>Bridge stays closed until the spring</title><meta property=og:type content=article></head><body><main><article>"
        + article + "</article></main></body></html>");
}
