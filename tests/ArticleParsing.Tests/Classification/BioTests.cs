namespace ArticleParsing.Tests.Classification;

/// <summary>What a page says of its authors, and what only stands near it.</summary>
public sealed class BioTests
{
    private const string Lead =
        "<p>The old bridge over the river will stay closed until the spring, the town council said on Monday after a long meeting about its pillars.</p><p>“Nobody can tell us yet what the repairs will cost,” said the mayor, Orla Finn, who asked the county for help in a letter last week.</p>";
    private const string Tail =
        "<p>Until then buses take the longer road through the hills, which adds about twenty minutes to the way to school, according to the bus company.</p><p>The council meets again in March, when the engineers are to show three plans for a new bridge and say how long each of them would take to build.</p>";

    [Theory]
    [InlineData("About the author",
        "Pia came to the valley in 2019. Before that she wrote of rivers and railways for two papers on the coast.")]
    [InlineData("Sobre la firma", "Llegó al valle en 2019. Antes escribió sobre ríos y ferrocarriles para dos diarios de la costa.")]
    [InlineData("Zur Person", "Kam 2019 ins Tal. Davor schrieb sie für zwei Zeitungen an der Küste von Flüssen und Eisenbahnen.")]
    public void Prose_under_a_label_for_authors_is_a_bio(string label, string bio) =>
        Bio($"<section><h3>{label}</h3><div><p>Pia Roth</p><p>{bio}</p></div></section>").ShouldBe(bio);

    [Fact]
    public void Label_with_nothing_under_it_is_none() =>
        Bio("<section class=author-box><h3>About the author</h3></section>").ShouldBeNull();

    [Fact]
    public void Button_of_an_author_s_box_is_none() =>
        Bio("<section class=author-box><p>Pia Roth</p><button class=author-bio-button>Read the biography</button></section>")
            .ShouldBeNull();

    [Fact]
    public void How_to_follow_the_paper_is_no_bio() =>
        Bio("<p>Follow The Valley Post on <a href=https://x.example/vp>X</a> and <a href=https://f.example/vp>F</a>. Got a story? Email <a href=mailto:tips@news.example>tips@news.example</a></p>").ShouldBeNull();

    [Theory]
    [InlineData("この記事を書いた人", "長野県生まれ。二〇一九年から谷の川と鉄道を取材している。")]
    [InlineData("Over de auteur", "Kwam in 2019 naar de vallei. Daarvoor schreef zij voor twee kranten aan de kust over rivieren.")]
    [InlineData("O autorce", "Przyjechała do doliny w 2019 roku. Wcześniej pisała o rzekach dla dwóch gazet na wybrzeżu.")]
    [InlineData("Про авторку", "Приїхала в долину 2019 року. До того писала про річки для двох газет на узбережжі.")]
    [InlineData("Om skribenten", "Kom till dalen 2019. Dessförinnan skrev hon om floder för två tidningar vid kusten.")]
    public void Label_for_authors_is_known_in_many_languages(string label, string bio) =>
        Bio($"<section><h3>{label}</h3><div><p>Pia Roth</p><p>{bio}</p></div></section>").ShouldBe(bio);

    [Theory]
    [InlineData("<div><img src=/p/77.jpg width=75 height=75><div><a href=/p/77>Pia Roth</a><p>Redakteurin in der Wirtschaft.</p></div></div>",
        "Redakteurin in der Wirtschaft.")]
    [InlineData("<ul><li><a rel=author href=/p/77>Pia Roth</a><p>Πολιτική συντάκτρια</p></li></ul>", "Πολιτική συντάκτρια")]
    public void Card_with_portrait_or_link_and_name_is_about_the_author_in_any_language(string card, string bio) => Bio(card).ShouldBe(bio);

    [Fact]
    public void Card_whose_prose_reads_like_text_is_one_too() =>
        Bio("</article><section><h4>À propos de l’auteure</h4><div><img src=/p/1.jpg width=80 height=80><a href=/team/1>Pia Roth</a><div>Journaliste</div><p>Pia Roth suit les transports et les rivières depuis 2019. Elle a travaillé auparavant pour deux journaux de la côte.</p></div></section><article>")
            .ShouldNotBeNull().ShouldContain("Journaliste");

    [Fact]
    public void Card_above_the_text_tells_of_the_author_too() =>
        BioOf("<div id=autor-card><img src=/p/77.jpg width=75 height=75><div><strong>Pia Roth</strong><p id=autor-desc>Rivers and railways, that is my life. With the Post since 2019, always where an engine howls.</p></div></div>", "")
            .ShouldBe("Rivers and railways, that is my life. With the Post since 2019, always where an engine howls.");

    [Theory]
    [InlineData("<div><img src=/s/9.jpg width=75 height=75><p>Pia Roth</p><a href=/s/9>The ferry is late again, and nobody says why</a><p>It left at noon.</p></div>")]
    [InlineData("<div><a href=/s/9>The ferry is late again, and nobody says why</a><img src=/s/9.jpg width=75 height=75><p>Pia Roth</p><p>Port Ellery</p></div>")]
    public void Card_of_another_story_by_the_author_is_no_bio(string card) => Bio(card).ShouldBeNull();

    [Theory]
    [InlineData("About the author: Pia came to the valley in 2019 and wrote of rivers for two papers on the coast before.")]
    [InlineData("Über die Autorin: Pia kam 2019 ins Tal und schrieb davor für zwei Zeitungen an der Küste von Flüssen.")]
    public void Paragraph_may_open_with_its_label(string bio) =>
        Bio($"<p>{bio}</p><p>What do you think of the old bridge over the river, and what would you have the county do about the detours?</p>").ShouldBe(bio);

    [Theory]
    [InlineData("Pia Roth ist Reporterin für Flüsse und Eisenbahnen.")]
    [InlineData("Pia Roth jest dziennikarką działu rzek i kolei.")]
    public void Sentence_that_says_who_the_author_is_closes_the_text(string bio) => Bio($"<p><em>{bio}</em></p>").ShouldBe(bio);

    [Fact]
    public void What_a_site_says_of_itself_in_its_footer_is_no_bio() =>
        new ArticleParser().Parse(
            $"<html><head><title>Bridge stays closed until the spring</title><meta property=og:type content=article><meta name=author content='Valley Post'></head><body><main><article><h1>Bridge stays closed until the spring</h1>{Lead}{Tail}</article></main><footer><p>Valley Post is a small newspaper that covers the valley and aims to bridge the gap between the banks.</p></footer></body></html>")
            .Authors.ShouldAllBe(author => author.Bio == null);

    private static string? Bio(string after) => BioOf("", after);

    private static string? BioOf(string above, string after) => new ArticleParser().Parse(
        $"<html><head><title>Bridge stays closed until the spring</title><meta property=og:type content=article></head><body><main><article><h1>Bridge stays closed until the spring</h1><p class=byline>By Pia Roth</p>{above}{Lead}{Tail}{after}</article></main></body></html>")
        .Authors.ShouldHaveSingleItem().Bio;
}
