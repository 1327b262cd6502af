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

    [Theory]
    [InlineData("Von Alex Kirsch gab es Lob. „Das Rennen war schwer“, so der Zehntplatzierte.", "Das Rennen war schwer <- Alex Kirsch")]
    [InlineData("Alex Kirsch gewann. Später sprach der Favorit Kirsch: „Das Rennen war schwer.“", "Das Rennen war schwer. <- Alex Kirsch")]
    public void A_noun_that_speaks_leads_to_the_person_before(string text, string expected) => Spoken.Read(text, "de").ShouldBe([expected]);

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
    public void The_sentence_before_tells_who_speaks_if_it_reports_something() =>
        Spoken.Read("„Wir warten“, sagte Karl Moor. Orla Finn lehnt das ab. „Die Brücke bleibt zu.“", "de")
            .ShouldContain("Die Brücke bleibt zu. <- Orla Finn");

    [Fact]
    public void A_genitive_ends_a_name() =>
        Spoken.Read(
                "Orla Finns Recherchen waren lang. „Die Brücke bleibt zu“, schrieb sie. Später kam Orla Finn nach Bremen, und der Fall Finn "
                    + "wurde bekannt.", "de")
            .ShouldBe(["Die Brücke bleibt zu <- Orla Finn"]);

    [Theory]
    [InlineData("„Die Brücke bleibt zu.“, sagte Beraterin und Autorin Orla Finn.")]
    [InlineData("„Die Brücke bleibt zu.“, sagte die Leiterin für Brücken und Wege, Orla Finn, gestern.")]
    public void An_office_leads_to_the_name_beside_it(string text) => Spoken.Read(text, "de").ShouldBe(["Die Brücke bleibt zu. <- Orla Finn"]);

    [Fact]
    public void Who_is_what_a_noun_says_is_still_one_person() =>
        Spoken.Read("Karla Finn ist Journalistin, Reporterin, hält sich für eine „höchst sture Person vom Land“.", "de")
            .ShouldBe(["höchst sture Person vom Land <- Karla Finn"]);

    [Fact]
    public void A_union_with_an_article_is_no_person() =>
        Spoken.Read(
                "Úrsula Vela llegó ayer. La Unión Costera cierra los puertos de la Unión Costera. «El puente sigue cerrado», dice la jefa del Ejecutivo.",
                "es")
            .ShouldContain("El puente sigue cerrado <- Úrsula Vela");

    [Fact]
    public void A_noun_for_a_man_may_be_a_womans() =>
        Spoken.Read("Căpitanul Andreea Pop a vorbit ieri. „Podul rămâne închis”, a mai spus ea.", "ro")
            .ShouldContain("Podul rămâne închis <- Andreea Pop");

    [Fact]
    public void A_given_name_with_the_fathers_is_the_full_name() =>
        Spoken.Read("Анна Ильинична Сомова пришла рано. «Мост закрыт», — сказала Анна Ильинична.", "ru")
            .ShouldBe(["Мост закрыт <- Анна Ильинична Сомова"]);

    [Fact]
    public void A_family_name_is_whose_the_text_has_named_already() =>
        Spoken.Read("Вчера говорили про Павла Саттарова. «Мост закрыт», — сказал Саттаров. Потом пришла Нина Саттарова.", "ru")
            .ShouldBe(["Мост закрыт <- Павла Саттарова"]);
}
