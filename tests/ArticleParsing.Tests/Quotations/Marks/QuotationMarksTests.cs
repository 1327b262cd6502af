namespace ArticleParsing.Tests.Quotations.Marks;

public sealed class QuotationMarksTests
{
    [Theory]
    [InlineData("He said, \u201CWe will wait and see what comes.\u201D", "We will wait and see what comes.")]
    [InlineData("He said, \"We will wait and see what comes.\"", "We will wait and see what comes.")]
    [InlineData("He said, \"We will wait and see what comes.\u201D", "We will wait and see what comes.")]
    [InlineData("He said, ''We will wait and see what comes.''", "We will wait and see what comes.")]
    [InlineData("Er sagte: \u201EWir warten ab, was da kommt.\u201C", "Wir warten ab, was da kommt.")]
    [InlineData("Il dit : \u00ABOn verra bien ce qui vient.\u00BB", "On verra bien ce qui vient.")]
    [InlineData("Han sa: \u201DVi f\u00E5r v\u00E4nta och se nu.\u201D", "Vi f\u00E5r v\u00E4nta och se nu.")]
    [InlineData("\u300C\u4ECA\u5EA6\u306F\u672C\u3067\u96E8\u5BBF\u308A\u3092\u3057\u305F\u3044\u300D\u3068\u8A71\u3059",
        "\u4ECA\u5EA6\u306F\u672C\u3067\u96E8\u5BBF\u308A\u3092\u3057\u305F\u3044")]
    [InlineData("She said \u2018we will wait and see what comes\u2019 to the voters\u2019 friends.", "we will wait and see what comes")]
    public void Pairs_of_marks_give_the_words_between_them(string text, string words) =>
        Marked(text).ShouldHaveSingleItem().Text.ShouldBe(words);

    [Theory]
    [InlineData("The voters' friends and the '90s bands didn't come 'til late.")]
    [InlineData("A board 6' 2\" long isn't the neighbours' fault.")]
    [InlineData("No marks at all stand here.")]
    public void Apostrophes_and_primes_are_no_marks(string text) => Marked(text).ShouldBeEmpty();

    [Fact]
    public void Quotation_over_paragraphs_is_one_record_a_paragraph_by_one_speaker()
    {
        var found = Marked(
            "Orla Finn was asked about the bridge.\n\u201CIt will stay closed for now.\n\u201CAnd then we will build a new one,\u201D Finn said.");
        found.Select(q => q.Text).ShouldBe(["It will stay closed for now.", "And then we will build a new one,"]);
        found.ShouldAllBe(q => q.Speaker!.Name == "Orla Finn");
    }

    [Theory]
    [InlineData("He said: \u201CI told them, \u201CFind me the ferry,\u201D and they left.\u201D Ann Lee laughed.",
        "I told them, \u201CFind me the ferry,\u201D and they left.")]
    [InlineData("\"We sell \"old boats\" to young people for a living,\" Ann Lee said.",
        "We sell \"old boats\" to young people for a living,")]
    public void Marks_inside_marks_belong_to_the_outer_quotation(string text, string quotation) =>
        Marked(text).ShouldHaveSingleItem().Text.ShouldBe(quotation);

    [Fact]
    public void Single_marks_that_open_each_paragraph_are_one_speech()
    {
        const string Text =
            "\u2018The board will build a bridge and give the workers\u2019 boats away.\n\u2018It will stand for a hundred years.\u2019";
        Marked(Text)
            .Select(q => q.Text)
            .ShouldBe(["The board will build a bridge and give the workers\u2019 boats away.", "It will stand for a hundred years."]);
    }

    [Fact]
    public void Single_mark_after_a_report_opens_a_speech_that_goes_on_below()
    {
        const string Text =
            "Orla Finn said: \u2018My boat has leaked for a month. It's old.\n\n\u2018We were told in May that it had been mended.\u2019";
        Marked(Text)
            .Select(q => (q.Text, q.Speaker!.Name))
            .ShouldBe([("My boat has leaked for a month. It's old.", "Orla Finn"),
                ("We were told in May that it had been mended.", "Orla Finn")]);
    }

    [Fact]
    public void Plural_before_another_quotation_closes_the_first() =>
        Marked("Being called 'fine sailors' is a 'terrible thing to hear', Ann Lee said.")
            .Select(q => q.Text)
            .ShouldContain("terrible thing to hear");

    private static IReadOnlyList<Quotation> Marked(string text) =>
        [.. new QuotationExtractor().Extract(text).Where(q => q.Kind != QuotationKind.Indirect)];
}
