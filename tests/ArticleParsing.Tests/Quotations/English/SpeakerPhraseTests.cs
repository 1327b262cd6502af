namespace ArticleParsing.Tests.Quotations.English;

/// <summary>Which words of a sentence name the speaker.</summary>
public sealed class SpeakerPhraseTests
{
    [Theory]
    [InlineData("Orla Finn, who lives in Comb with her two sons, said she felt \u201Cquite forgotten\u201D by the board.", "Orla Finn")]
    [InlineData("Orla Finn, who was nine when her aunt, the painter Ida Holt, left the island, said she \u201Cnever had a letter\u201D.", "Orla Finn")]
    [InlineData("Orla Finn, who chairs the Ester Ferry Board, said the fare was \u201Cfar too low\u201D.", "Orla Finn")]
    [InlineData("Rower Jo Lindell, who missed the last two races, admitted he had \u201Clet the crew down\u201D.", "Jo Lindell")]
    [InlineData("The leaders of Norway and Sweden said the plan was \u201Cmore than mad\u201D.", "leaders of Norway and Sweden")]
    [InlineData("The Boatmen's Federation called the plan \u201Ca plain betrayal\u201D.", "Boatmen's Federation")]
    [InlineData("People familiar with the matter said the ferry was \u201Cas good as sold\u201D.", "People familiar with the matter")]
    [InlineData("\u201CIt was a bloodbath,\u201D said one person who was in the room.", "one person who was in the room")]
    public void Subject_is_whole_and_nothing_of_its_asides(string text, string speaker) => Marked(text).Speaker!.Name.ShouldBe(speaker, StringCompareShould.IgnoreCase);

    [Theory]
    [InlineData("\u201CIt is late,\u201D Rose said.", "Rose")]
    [InlineData("\u201CSo we have only your word?\u201D Drew asked.", "Drew")]
    [InlineData("Colin May lost his boat in the spring. \u201CI have been called worse things,\u201D May joked.", "Colin May")]
    [InlineData("Rosa de la Cruz Peralta met the board. \u201CWe came as friends,\u201D said de la Cruz.", "Rosa de la Cruz Peralta")]
    [InlineData("Mum-of-two Kelly Ashdown noticed the leak in March. Kelly said: \u201CI thought it was nothing at all.\u201D", "Kelly Ashdown")]
    [InlineData("Little Wren Halloran wrote to the board. \u201CThe boats are rusty,\u201D wrote Wren, seven.", "Wren Halloran")]
    public void Names_are_told_from_verbs_roles_and_particles(string text, string speaker) => Marked(text).Speaker!.Name.ShouldBe(speaker);

    [Theory]
    [InlineData("\u201CThe best crossing I have ever had.\u201D \u2014 Gerda Holm, ferry critic", "Gerda Holm")]
    [InlineData("\u201CI laughed until I cried.\u201D (Tina Roche, critic)", "Tina Roche")]
    [InlineData("Gerda Holm, ferry critic: \u201CThe best crossing I have ever had.\u201D", "Gerda Holm")]
    [InlineData("And from Chairwoman Ruth Weiss:\n\u201CThe crew brings a wealth of experience to the island.\u201D", "Ruth Weiss")]
    public void Signature_and_label_name_the_speaker(string text, string speaker) => Marked(text).Speaker!.Name.ShouldBe(speaker);

    [Theory]
    [InlineData("Martin Adler said he was proud. Luis Ocampo was the first to reach them. \u201CShe held him the whole time,\u201D he said.", "Luis Ocampo")]
    [InlineData("\u201CIt was cold out there,\u201D Anna Bardin said.\nCameron Finn agrees. \u201CNobody should row in March,\u201D she said.", "Cameron Finn")]
    public void Pronoun_means_the_subject_of_the_sentence_before(string text, string speaker) => Last(text).Speaker!.Name.ShouldBe(speaker);

    [Fact]
    public void Unmarked_heading_has_the_speaker_of_the_words_it_repeats()
    {
        const string Text = "\u2018I thought I was dead\u2019\nPiet Aalders, 40, was in the water for six hours. \u201CI thought I was dead,\u201D he said.";
        new QuotationExtractor().Extract(Text, "en").ShouldAllBe(q => q.Speaker!.Name == "Piet Aalders");
    }

    private static Quotation Marked(string text) => new QuotationExtractor().Extract(text, "en").Single(q => q.Kind != QuotationKind.Indirect);

    private static Quotation Last(string text) => new QuotationExtractor().Extract(text, "en").Last(q => q.Kind != QuotationKind.Indirect);
}
