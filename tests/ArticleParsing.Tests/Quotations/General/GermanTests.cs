namespace ArticleParsing.Tests.Quotations.General;

public sealed class GermanTests
{
    [Theory]
    [InlineData("„Der Damm hält“, sagte Deichgraf Peter Petersen am Sonntag.", "Der Damm hält <- Peter Petersen")]
    [InlineData("„Der Damm hält“, sagte am Sonntag ein Sprecher der Feuerwehr.", "Der Damm hält <- Sprecher der Feuerwehr")]
    [InlineData("Peter Petersen sagte: „Der Damm hält.“", "Der Damm hält. <- Peter Petersen")]
    [InlineData("„Der Damm hält“, so Peter Petersen.", "Der Damm hält <- Peter Petersen")]
    [InlineData("»Der Damm hält«, teilte Peter Petersen mit.", "Der Damm hält <- Peter Petersen")]
    public void A_quotation_has_the_speaker_that_its_sentence_names(string text, string expected) =>
        Spoken.Read(text, "de").ShouldBe([expected]);

    [Theory]
    [InlineData("Die Polizei teilte mit, dass niemand verletzt wurde.", "[dass niemand verletzt wurde] <- Polizei")]
    [InlineData("Verletzt worden sei niemand, teilte die Polizei mit.", "[Verletzt worden sei niemand] <- Polizei")]
    [InlineData("Laut Peter Petersen hält der Damm noch viele Jahre.", "[hält der Damm noch viele Jahre] <- Peter Petersen")]
    public void A_clause_may_be_reported_without_marks(string text, string expected) =>
        Spoken.Read(text, "de").ShouldBe([expected]);

    [Theory]
    [InlineData("Kämmerer Uwe Steinhoff ging. Hedwig Hoffmann kam. „Ich bleibe hier“, sagte Hoffmann.", "Ich bleibe hier <- Hedwig Hoffmann")]
    [InlineData("Der Feuerwehrmann Karl Osterholt kam. „Es war heiß“, sagte der Feuerwehrmann.", "Es war heiß <- Karl Osterholt")]
    [InlineData("„Wir warten ab“, sagte Bürgermeister Jan Steinhoff am Montag.", "Wir warten ab <- Jan Steinhoff")]
    public void Names_that_look_like_a_man_or_a_month_are_names(string text, string expected) => Spoken.Read(text, "de").ShouldBe([expected]);

    [Fact]
    public void A_surname_and_a_pronoun_mean_the_full_name() =>
        Spoken.Read("Deichgräfin Anna Petersen lobte die Helfer. „Alle waren da“, sagte Petersen. „Das vergesse ich nie“, sagte sie.", "de")
            .ShouldBe(["Alle waren da <- Anna Petersen", "Das vergesse ich nie <- Anna Petersen"]);

    [Theory]
    [InlineData("Wie die Polizei mitteilte, hielt der Damm die ganze Nacht.", "[hielt der Damm die ganze Nacht] <- Polizei")]
    [InlineData("Nach ersten Angaben hielt der Damm die ganze Nacht.", "[hielt der Damm die ganze Nacht] <- nobody")]
    [InlineData("Der Damm werde erneuert, heißt es in dem Bericht.", "[Der Damm werde erneuert] <- Bericht")]
    [InlineData("Die Polizei forderte, den Damm zu erneuern und zu sperren.", "[den Damm zu erneuern und zu sperren] <- Polizei")]
    public void A_report_may_stand_beside_its_clause(string text, string expected) => Spoken.Read(text, "de").ShouldBe([expected]);

    [Fact]
    public void A_name_in_marks_is_no_quotation_and_may_speak() =>
        Spoken.Read("„Der Damm hält“, schreibt die „Deichpost“. Das Löschboot „Möwe“ half der Feuerwehr.", "de")
            .ShouldBe(["Der Damm hält <- Deichpost"]);

    [Fact]
    public void Dative_and_genitive_are_no_subjects() =>
        Spoken.Read("Vor dem Deichfelder Rathaus sagte Peter Petersen dem Leiter der Schule: „Der Damm hält.“", "de")
            .ShouldBe(["Der Damm hält. <- Peter Petersen"]);

    [Fact]
    public void The_conjunctive_goes_on_with_the_speaker() =>
        Spoken.Read("„Der Damm hält“, sagte Peter Petersen. Die Straße sei frei.", "de")
            .ShouldBe(["Der Damm hält <- Peter Petersen", "[Die Straße sei frei] <- Peter Petersen"]);

    [Fact]
    public void What_somebody_does_not_say_is_no_report() =>
        Spoken.Read("Peter Petersen sagte nicht, dass der Damm hält.", "de").ShouldBeEmpty();
}
