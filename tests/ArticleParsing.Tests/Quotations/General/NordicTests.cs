namespace ArticleParsing.Tests.Quotations.General;

public sealed class NordicTests
{
    [Theory]
    [InlineData("sv", "”Bron förblir stängd”, säger borgmästaren Orla Finn.", "Bron förblir stängd <- Orla Finn")]
    [InlineData("sv", "– Bron förblir stängd, säger borgmästaren Orla Finn.", "Bron förblir stängd <- Orla Finn")]
    [InlineData("sv", "Enligt Orla Finn är bron stängd till måndag.", "[är bron stängd till måndag] <- Orla Finn")]
    [InlineData("sv", "Borgmästaren Orla Finn säger att bron förblir stängd.", "[att bron förblir stängd] <- Orla Finn")]
    [InlineData("no", "– Broen forblir stengt, sier ordfører Orla Finn.", "Broen forblir stengt <- Orla Finn")]
    [InlineData("no", "Ordfører Orla Finn opplyser at broen forblir stengt.", "[at broen forblir stengt] <- Orla Finn")]
    [InlineData("da", "»Broen forbliver lukket«, siger borgmester Orla Finn.", "Broen forbliver lukket <- Orla Finn")]
    [InlineData("da", "– Broen forbliver lukket, siger borgmester Orla Finn.", "Broen forbliver lukket <- Orla Finn")]
    public void A_quotation_has_the_speaker_that_its_sentence_names(string language, string text, string expected) =>
        Spoken.Read(text, language).ShouldBe([expected]);

    [Fact]
    public void A_second_dash_goes_on_with_the_speech() =>
        Spoken.Read("– Bron förblir stängd, säger Orla Finn. – Ingen får gå över.", "sv")
            .ShouldBe(["Bron förblir stängd <- Orla Finn", "Ingen får gå över. <- Orla Finn"]);

    [Fact]
    public void A_pronoun_means_the_person_of_its_gender() =>
        Spoken.Read("Ordfører Orla Finn møtte pressen.\n– Broen forblir stengt, sa hun.", "no")
            .ShouldBe(["Broen forblir stengt <- Orla Finn"]);

    [Fact]
    public void The_title_of_a_work_is_no_quotation() =>
        Spoken.Read("Orla Finn läste ur romanen ”Havet därute” på torget.", "sv").ShouldBeEmpty();
}
