namespace ArticleParsing.Tests.Quotations.General;

public sealed class DutchTests
{
    [Theory]
    [InlineData("‘De brug blijft dicht’, zegt burgemeester Hester Vink.", "De brug blijft dicht <- Hester Vink")]
    [InlineData("‘De brug blijft dicht’, aldus Hester Vink.", "De brug blijft dicht <- Hester Vink")]
    [InlineData("‘De brug blijft dicht’, zegt een woordvoerder van het waterschap.",
        "De brug blijft dicht <- woordvoerder van het waterschap")]
    [InlineData("Volgens Hester Vink blijft de brug dicht.", "[blijft de brug dicht] <- Hester Vink")]
    [InlineData("Hester Vink vertelt dat de brug dicht blijft.", "[dat de brug dicht blijft] <- Hester Vink")]
    public void A_quotation_has_the_speaker_that_its_sentence_names(string text, string expected) =>
        Spoken.Read(text, "nl").ShouldBe([expected]);

    [Theory]
    [InlineData("‘Wij wachten af op nieuws’, zegt wethouder Jan Smitsen in Utrecht.", "Wij wachten af op nieuws <- Jan Smitsen")]
    public void A_given_name_that_shortens_a_month_and_a_place_behind_the_name(string text, string expected) =>
        Spoken.Read(text, "nl").ShouldBe([expected]);
}
