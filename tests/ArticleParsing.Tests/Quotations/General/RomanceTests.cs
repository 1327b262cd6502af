namespace ArticleParsing.Tests.Quotations.General;

public sealed class RomanceTests
{
    [Theory]
    [InlineData("fr", "« Le pont restera fermé », a déclaré la maire, Orla Finn, mardi.", "Le pont restera fermé <- Orla Finn")]
    [InlineData("fr", "« Le pont, selon moi, restera fermé », explique Orla Finn.", "Le pont, selon moi, restera fermé <- Orla Finn")]
    [InlineData("es", "“El puente seguirá cerrado”, afirmó la alcaldesa Orla Finn el martes.", "El puente seguirá cerrado <- Orla Finn")]
    [InlineData("es", "La alcaldesa, Orla Finn, aseguró que el puente seguirá cerrado.", "[que el puente seguirá cerrado] <- Orla Finn")]
    [InlineData("fr", "Selon Orla Finn, le pont restera fermé.", "[le pont restera fermé] <- Orla Finn")]
    public void A_quotation_has_the_speaker_that_its_sentence_names(string language, string text, string expected) =>
        Spoken.Read(text, language).ShouldBe([expected]);

    [Fact]
    public void A_reporting_clause_inside_the_marks_is_no_speech() =>
        Spoken.Read("Orla Finn a pris la parole. « Le pont restera fermé, a-t-elle insisté, mais nous restons vigilants. »", "fr")
            .ShouldBe(["Le pont restera fermé <- Orla Finn", "mais nous restons vigilants. <- Orla Finn"]);

    [Fact]
    public void A_dash_opens_speech_and_the_reporting_clause_ends_it() =>
        Spoken.Read("—El puente seguirá cerrado —explica Orla Finn, y se ríe—. Nadie cruza.", "es")
            .ShouldBe(["El puente seguirá cerrado <- Orla Finn", "Nadie cruza. <- Orla Finn"]);

    [Fact]
    public void Items_of_a_list_are_no_speech() =>
        Spoken.Read("Orla Finn presentó el plan:\n— Un puente nuevo\n— Dos barcos más\n— Tres muelles y una escuela", "es").ShouldBeEmpty();

    [Theory]
    [InlineData("it", "«Il ponte resta chiuso», ha detto la sindaca Orla Lo Verso.", "Il ponte resta chiuso <- Orla Lo Verso")]
    [InlineData("it", "Secondo l'avvocato Orla Finn, il ponte resta chiuso.", "[il ponte resta chiuso] <- Orla Finn")]
    [InlineData("pt", "“A ponte continua fechada”, disse a autarca Orla Finn.", "A ponte continua fechada <- Orla Finn")]
    [InlineData("pt", "A autarca, Orla Finn, afirmou que a ponte continua fechada.", "[que a ponte continua fechada] <- Orla Finn")]
    [InlineData("it", "«Il ponte - ha aggiunto Orla Finn - resta chiuso ancora per mesi».", "Il ponte <- Orla Finn")]
    public void Italian_and_Portuguese_are_read_alike(string language, string text, string expected) =>
        Spoken.Read(text, language)[0].ShouldBe(expected);

    [Fact]
    public void A_verb_without_subject_speaks_for_the_last_speaker() =>
        Spoken.Read("“A ponte continua fechada”, disse a autarca Orla Finn. “Ninguém passa hoje”, insistiu.", "pt")
            .ShouldBe(["A ponte continua fechada <- Orla Finn", "Ninguém passa hoje <- Orla Finn"]);

    [Fact]
    public void A_noun_means_the_person_last_spoken_of_if_its_gender_fits() =>
        Spoken.Read("La alcaldesa, Orla Finn, abrió la sesión con Peter Roe. “El puente es de todos”, dijo la funcionaria.", "es")
            .ShouldBe(["El puente es de todos <- Orla Finn"]);

    [Fact]
    public void D_apres_names_a_source() =>
        Spoken.Read("D’après Solange Mériadec, le dossier sera examiné avant la fin du mois.", "fr")
            .ShouldBe(["[le dossier sera examiné avant la fin du mois] <- Solange Mériadec"]);

    [Fact]
    public void Spaces_inside_the_marks_make_no_difference_to_what_is_direct() =>
        new QuotationExtractor().Extract("« Le bénévolat ne remplace pas un métier », prévient Gérard Pommier.", "fr")
            .ShouldHaveSingleItem().Kind.ShouldBe(QuotationKind.Direct);
}
