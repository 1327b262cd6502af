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

    private static string? Bio(string after) => new ArticleParser().Parse(
        $"<html><head><title>Bridge stays closed until the spring</title><meta property=og:type content=article></head><body><main><article><h1>Bridge stays closed until the spring</h1><p class=byline>By Pia Roth</p>{Lead}{Tail}{after}</article></main></body></html>")
        .Authors.ShouldHaveSingleItem().Bio;
}
