namespace ArticleParsing.Tests.Quotations.English;

/// <summary>What somebody has said, against what nobody has, what somebody only heard and what stands around it.</summary>
public sealed class StatementTests
{
    [Theory]
    [InlineData("The mayor did not say that the bridge was safe.")]
    [InlineData("The board has not said when the ferry will run.")]
    [InlineData("Orla Finn declined to say whether she knew.")]
    [InlineData("The board could not confirm that the ferry had sunk.")]
    [InlineData("Critics may say that the bridge is too dear.")]
    [InlineData("If she says the ferry is safe, people will take it.")]
    [InlineData("Had she said that the brakes had failed, nobody would have crossed.")]
    [InlineData("Nobody has said who moved the buoy.")]
    [InlineData("The captain is expected to say that he was asleep.")]
    [InlineData("The court was told that the ferry had no lights.")]
    [InlineData("Everything the mayor says is a lie.")]
    [InlineData("In the end, the bank agreed to lend it the money.")]
    [InlineData("He added a note of caution.")]
    public void What_nobody_has_said_is_no_statement(string text) => new QuotationExtractor().Extract(text, "en").ShouldBeEmpty();

    [Theory]
    [InlineData("\u201CHe steered by the stars,\u201D the court was told.")]
    [InlineData("\u201CHe steered by the stars,\u201D the jury heard.")]
    [InlineData("The captain had steered \u201Cby the stars alone\u201D, the court was told.")]
    public void Who_only_hears_is_no_speaker(string text) =>
        new QuotationExtractor().Extract(text, "en").Single(q => q.Kind != QuotationKind.Indirect).Speaker.ShouldBeNull();

    [Theory]
    [InlineData("Residents were told by the captain, Piet Aalders, that the water was safe.", "Piet Aalders")]
    [InlineData("\u201CYou have two days,\u201D she was told by her landlord, Piet Aalders.", "Piet Aalders")]
    public void Agent_of_a_passive_speaks(string text, string speaker) =>
        new QuotationExtractor().Extract(text, "en").ShouldHaveSingleItem().Speaker!.Name.ShouldBe(speaker);

    [Theory]
    [InlineData("The board said on Friday it had sold the ferry.", "it had sold the ferry")]
    [InlineData("The board said in a statement two boats had been sold.", "two boats had been sold")]
    [InlineData("Orla Finn asked whether the bridge was safe.", "whether the bridge was safe")]
    [InlineData("Ferries will stop at noon, sailors said.", "Ferries will stop at noon")]
    public void Clause_is_found_behind_time_and_place(string text, string clause) =>
        new QuotationExtractor().Extract(text, "en").ShouldHaveSingleItem().Text.ShouldBe(clause);

    [Theory]
    [InlineData("Piet Aalders drove a van and called the board a \u201Cferry to nowhere\u201D last year.", 1)]
    [InlineData("Each cabin has the \u201Cnearly new\u201D look.", 0)]
    public void Few_words_that_nobody_says_are_a_term(string text, int count) =>
        new QuotationExtractor().Extract(text, "en").Count(q => q.Kind == QuotationKind.Mixed).ShouldBe(count);

    [Theory]
    [InlineData("Still, Orla Finn said, the groundwork is being laid.", "the groundwork is being laid")]
    [InlineData("Harbour Secretary Orla Finn says hackers are at work there, and that one attempt succeeded.",
        "hackers are at work there, and that one attempt succeeded")]
    [InlineData("The bank this month announced it would close two branches.", "it would close two branches")]
    [InlineData("The ferry could run again by May, Sen. Ann Holt (R-Comb) told the Comb Post on Thursday.",
        "The ferry could run again by May")]
    [InlineData("Two people said at least one boat had sunk.", "at least one boat had sunk")]
    public void Reported_clause_is_whole(string text, string clause) =>
        new QuotationExtractor().Extract(text, "en").ShouldHaveSingleItem().Text.ShouldBe(clause);

    [Theory]
    [InlineData("Parents met at noon. Many said they would drive.", "they would drive")]
    [InlineData("A report by the ferry board, published last month, found the lock had been left open.", "the lock had been left open")]
    [InlineData("Harbour records show the boat had sunk twice.", "the boat had sunk twice")]
    public void Finding_and_what_some_said_are_reported(string text, string clause) =>
        new QuotationExtractor().Extract(text, "en").ShouldHaveSingleItem().Text.ShouldBe(clause);

    [Theory]
    [InlineData("Orla Finn said the vote was \u201Ca hand held out\u201D, and that the boats would stay.", "that the boats would stay")]
    [InlineData("The harbour office writes on its page that it has called in all staff: \u201CPlease stay at home.\u201D",
        "that it has called in all staff")]
    public void Clause_beside_a_quotation_is_reported_too(string text, string clause) =>
        new QuotationExtractor().Extract(text, "en").Single(q => q.Kind == QuotationKind.Indirect).Text.ShouldBe(clause);

    [Fact]
    public void Clause_on_both_sides_of_its_report_is_reported_on_both() =>
        new QuotationExtractor().Extract("The army, the government said on Sunday, would stay in barracks.", "en")
            .Select(q => q.Text)
            .ShouldBe(["The army", "would stay in barracks"]);
}
