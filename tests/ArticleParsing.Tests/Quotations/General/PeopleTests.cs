namespace ArticleParsing.Tests.Quotations.General;

/// <summary>Whom names, nouns and pronouns mean.</summary>
public sealed class PeopleTests
{
    [Theory]
    [InlineData("nl", "De wethouder Loes van der Meer zegt: ‘De brug blijft dicht.’", "De brug blijft dicht. <- Loes van der Meer")]
    [InlineData("de", "„Die Brücke bleibt zu“, sagte Anna Kaufmann.", "Die Brücke bleibt zu <- Anna Kaufmann")]
    [InlineData("de", "„Die Brücke bleibt zu“, sagte Gerhard Richter.", "Die Brücke bleibt zu <- Gerhard Richter")]
    public void A_name_keeps_the_words_that_are_words_of_the_language_too(string language, string text, string expected) =>
        Spoken.Read(text, language).ShouldBe([expected]);

    [Fact]
    public void A_name_without_the_middle_one_is_the_same_person() =>
        Spoken.Read("Orla Maeve Finn kom tidligt.\n»Broen forbliver lukket,« sagde Orla Finn.", "da")
            .ShouldBe(["Broen forbliver lukket, <- Orla Maeve Finn"]);

    [Fact]
    public void The_first_word_of_a_sentence_is_no_part_of_the_given_name_after_it() =>
        Spoken.Read("Selvom Karen Finn er træt, siger hun: »Broen forbliver lukket.«", "da")
            .ShouldBe(["Broen forbliver lukket. <- Karen Finn"]);

    [Fact]
    public void A_restaurant_is_no_she() =>
        Spoken.Read("Karen Finn kom tidligt.\nMarais Bistro er fuld hver aften.\n»Det går godt,« siger hun.", "da")
            .ShouldBe(["Det går godt, <- Karen Finn"]);

    [Theory]
    [InlineData("Von Alex Kirsch gab es Lob. „Das Rennen war schwer“, so der Zehntplatzierte.", "Das Rennen war schwer <- Alex Kirsch")]
    [InlineData("Alex Kirsch gewann. Später sprach der Favorit Kirsch: „Das Rennen war schwer.“", "Das Rennen war schwer. <- Alex Kirsch")]
    public void A_noun_that_speaks_leads_to_the_person_before(string text, string expected) => Spoken.Read(text, "de").ShouldBe([expected]);

    [Fact]
    public void Somebody_introduced_without_a_name_stays_without() =>
        Spoken.Read("El alcalde Pedro Vela llegó tarde. Una vecina lo esperaba. «El puente sigue cerrado», asegura la vecina.", "es")
            .ShouldBe(["El puente sigue cerrado <- vecina"]);

    [Fact]
    public void They_are_the_two_named_together() =>
        Spoken.Read("Anders Finn og Karen Moe kom sent.\n– Broen er stengt, sier de.", "no")
            .ShouldBe(["Broen er stengt <- Anders Finn og Karen Moe"]);

    [Fact]
    public void An_adjective_may_stand_between_office_and_name() =>
        Spoken.Read("« Le pont reste fermé », a déclaré le porte-parole du ministère des Affaires étrangères, Lin Jian.", "fr")
            .ShouldBe(["Le pont reste fermé <- Lin Jian"]);

    [Fact]
    public void Whose_verdict_it_is_speaks() =>
        Spoken.Read("Karl Finn sah sich die Brücke an. Sein Urteil: „Die Brücke bleibt zu.“", "de")
            .ShouldBe(["Die Brücke bleibt zu. <- Karl Finn"]);

    [Fact]
    public void A_text_in_a_language_without_lists_has_nobody() =>
        Spoken.Read(
                "“Ngiyazibuza ukuthi kungani ibhuloho livaliwe namuhla ekuseni, futhi akekho osazi ukuthi lizovulwa nini,” kusho uNkk Dlamini "
                    + "ngesikhathi ekhuluma nathi esikoleni ngoLwesibili ekuseni. Uthe umphakathi ukhathele yile nkinga, futhi ufisa ukubona "
                    + "umasipala uthatha izinyathelo ngokushesha.", "zu")
            .ShouldAllBe(line => line.EndsWith("<- nobody"));
}
