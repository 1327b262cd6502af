namespace ArticleParsing.Tests.Classification.Outside;

/// <summary>A small page that declares nothing of itself, in a language of which the models saw little.</summary>
public sealed class ArticleHeadTests
{
    private const string Page = """
        <html lang="nl"><head><title>Oude pont vaart weer - De Dalbode</title></head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
        <main><article><h1>Oude pont vaart weer tussen Orrin en Herwaal</h1>
        <p class="intro">Na drie jaar stilstand vaart de oude pont weer. Inwoners van beide dorpen stonden zaterdag in de rij voor de eerste overtocht.</p>
        <p class="byline">Door Mieke Aalbers</p><time datetime="2025-05-03">3 mei 2025</time>
        <p>De pont werd uit de vaart genomen omdat de romp lekte. De werf had twee jaar nodig om het schip te herstellen, vooral omdat onderdelen niet meer te koop waren.</p>
        <p>Schipper Teun Baars is blij dat hij weer aan het roer staat. Hij heeft elke dag naar de lege steiger gekeken, en nu liggen er weer fietsen op het dek.</p>
        <p>Lees ook: <a href="/regio/brug">Brug bij Vuren blijft tot de zomer dicht</a></p>
        <p>De gemeente betaalde de helft van het herstel. De rest kwam van een stichting die door inwoners is opgericht en die ook het onderhoud betaalt.</p>
        <p>De pont vaart van april tot oktober, elke dag van acht tot acht uur. Een overtocht kost anderhalve euro, kinderen varen gratis mee.</p>
        <p>ANP</p></article>
        <section class="reacties"><h3>Reacties</h3><div><p>Henk V.</p><p>3 mei, 10:05</p><p>Mooi dat hij weer vaart, ik heb er als kind zo vaak op gestaan met mijn opa.</p></div>
        <div><p>Corrie</p><p>3 mei, 11:40</p><p>Jammer dat hij in de winter niet vaart, juist dan is de omweg over de brug zo lang voor ons.</p></div></section>
        </main></body></html>
        """;

    private static readonly Article s_article = new ArticleParser().Parse(Page);

    [Fact]
    public void Standfirst_may_stand_between_the_headline_and_the_byline() =>
        s_article.Standfirst.ShouldNotBeNull().ShouldStartWith("Na drie jaar stilstand");

    [Fact]
    public void Text_has_no_promotion_agency_or_comments_in_it()
    {
        s_article.BodyText.ShouldStartWith("De pont werd uit de vaart");
        s_article.BodyText.ShouldEndWith("kinderen varen gratis mee.");
        s_article.BodyText.ShouldNotContain("Lees ook");
    }

    [Fact]
    public void Agency_under_the_text_is_a_notice() => s_article.Disclaimers.ShouldHaveSingleItem().Text.ShouldBe("ANP");
}
