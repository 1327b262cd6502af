namespace ArticleParsing.Tests.Quotations.General;

public sealed class GermanTests
{
    [Theory]
    [InlineData("„Der Damm hält“, sagte Deichgraf Peter Petersen am Sonntag.", "Der Damm hält <- Peter Petersen")]
    [InlineData("„Der Damm hält“, sagte am Sonntag ein Sprecher der Feuerwehr.", "Der Damm hält <- Sprecher der Feuerwehr")]
    [InlineData("Peter Petersen sagte: „Der Damm hält.“", "Der Damm hält. <- Peter Petersen")]
    [InlineData("„Der Damm hält“, so Peter Petersen.", "Der Damm hält <- Peter Petersen")]
    [InlineData("»Der Damm hält«, teilte Peter Petersen mit.", "Der Damm hält <- Peter Petersen")]
    public void A_quotation_has_the_speaker_that_its_sentence_names(string text, string expected) => Spoken.Read(text, "de").ShouldBe([expected]);

    [Theory]
    [InlineData("Die Polizei teilte mit, dass niemand verletzt wurde.", "[dass niemand verletzt wurde] <- Polizei")]
    [InlineData("Verletzt worden sei niemand, teilte die Polizei mit.", "[Verletzt worden sei niemand] <- Polizei")]
    [InlineData("Laut Peter Petersen hält der Damm noch viele Jahre.", "[hält der Damm noch viele Jahre] <- Peter Petersen")]
    public void A_clause_may_be_reported_without_marks(string text, string expected) =>
        Spoken.Read(text, "de").ShouldBe([expected]);

    [Fact]
    public void A_surname_and_a_pronoun_mean_the_full_name() =>
        Spoken.Read("Deichgräfin Anna Petersen lobte die Helfer. „Alle waren da“, sagte Petersen. „Das vergesse ich nie“, sagte sie.", "de")
            .ShouldBe(["Alle waren da <- Anna Petersen", "Das vergesse ich nie <- Anna Petersen"]);
}
