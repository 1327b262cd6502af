namespace ArticleParsing.Tests.Quotations.General;

/// <summary>Words in marks that are a part of a report, and those that are a name.</summary>
public sealed class ReportedContextTests
{
    [Theory]
    [InlineData("de", "Bürgermeisterin Orla Finn sagte, dass die Brücke eine „Zumutung“ sei.", "Zumutung <- Orla Finn")]
    [InlineData("de", "„Die Brücke bleibt zu“, sagte Orla Finn. Der Neubau sei „viel zu teuer“.", "viel zu teuer <- Orla Finn")]
    [InlineData("fr", "La maire, Orla Finn, a affirmé que le pont était devenu un vrai « danger ».", "danger <- Orla Finn")]
    [InlineData("fr", "Le pont «a besoin» de travaux à cause d’un sol «meuble», a déclaré la maire Orla Finn.", "a besoin <- Orla Finn")]
    [InlineData("es", "La alcaldesa Orla Finn aseguró que el puente ya es un \"peligro\".", "peligro <- Orla Finn")]
    [InlineData("it", "La sindaca Orla Finn ha detto che il ponte è ormai un “pericolo”.", "pericolo <- Orla Finn")]
    public void Words_in_marks_inside_a_report_are_the_speakers(string language, string text, string expected) =>
        Spoken.Read(text, language).ShouldContain(expected);

    [Theory]
    [InlineData("„Eng“, „laut“, „kalt“, urteilten die Anwohner.", "Eng <- Anwohner")]
    [InlineData("Orla Finn nannte den Steg „eng“ und „laut“.", "laut <- Orla Finn")]
    public void Quotations_joined_to_one_have_its_speaker(string text, string expected) => Spoken.Read(text, "de").ShouldContain(expected);

    [Theory]
    [InlineData("Orla Finn sprach über die sogenannten „gelben Tage“.", "gelben Tage")]
    [InlineData("Laut dem Portal „nachrichten.example“ bleibt die Brücke gesperrt.", "nachrichten.example")]
    [InlineData("Der Sender zeigte am Abend ihre Dokumentation „Eine stille Stadt“, sagte Orla Finn.", "Eine stille Stadt")]
    public void A_noun_before_the_marks_shows_a_name(string text, string name) =>
        Spoken.Read(text, "de").ShouldNotContain(line => line.StartsWith(name));

    [Fact]
    public void An_abbreviation_in_marks_is_a_name() =>
        Spoken.Read("Wie «XTV» berichtet, bleibt die Brücke zu.", "de").ShouldBe(["[bleibt die Brücke zu] <- XTV"]);

    [Fact]
    public void A_name_in_marks_that_depends_on_a_noun_does_not_speak() =>
        Spoken.Read("Orla Finn, Vorsitzende der Partei „Neue Mitte“ beteuerte: „Wir bauen die Brücke neu.“", "de")
            .ShouldBe(["Wir bauen die Brücke neu. <- Orla Finn"]);

    [Fact]
    public void The_clause_that_closes_a_sentence_reports_all_of_it() =>
        Spoken.Read("Les comptes sont « très dégradés » cette année, avec un déficit, « du jamais vu ici », selon Orla Finn.", "fr")
            .ShouldBe(["très dégradés <- Orla Finn", "du jamais vu ici <- Orla Finn"]);

    [Fact]
    public void A_verb_after_the_quotation_tells_more_than_the_colon_before() =>
        Spoken.Read("Avisen spurte om broen: – Den er stengt i dag, sier Karen Moe.", "no").ShouldBe(["Den er stengt i dag <- Karen Moe"]);

    [Theory]
    [InlineData("町の担当者は説明した。町は橋を「まちかど文化財」に登録する方針だと述べた。", "まちかど文化財")]
    [InlineData("国内ツアー「フジサンレディス」（４月）はフジが主催。", "フジサンレディス")]
    public void A_noun_in_marks_among_particles_is_no_quotation(string text, string name) =>
        Spoken.Read(text, "ja").ShouldNotContain(line => line.StartsWith(name));
}
