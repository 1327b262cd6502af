using ArticleParsing.Quotations;
using CsCheck;

namespace ArticleParsing.Tests.Quotations;

public sealed class QuotationExtractorTests
{
    [Theory]
    [InlineData("\u201CIt will stay closed,\u201D said Orla Finn.", "Orla Finn", "said")]
    [InlineData("\u201CIt will stay closed,\u201D Orla Finn said on Monday.", "Orla Finn", "said")]
    [InlineData("\u201CIt will stay closed,\u201D Orla Finn, the mayor of Comb, said on Monday.", "Orla Finn", "said")]
    [InlineData("Orla Finn said, \u201CIt will stay closed.\u201D", "Orla Finn", "said")]
    [InlineData("Orla Finn called the plan \u201Ca bridge to nowhere at all\u201D on Monday.", "Orla Finn", "called")]
    [InlineData("According to Orla Finn, \u201Cit will stay closed for good.\u201D", "Orla Finn", "According to")]
    [InlineData("Mayor Orla Finn told Reuters: \u201CIt will stay closed.\u201D", "Orla Finn", "told")]
    [InlineData("Orla Finn praised the plan and called it \u201Cthe best in years.\u201D", "Orla Finn", "called")]
    [InlineData("\u201CIt will stay closed,\u201D said a spokesman for the county council.", "spokesman for the county council", "said")]
    [InlineData("The ministry said the bridge was \u201Csafe and sound for years to come.\u201D", "ministry", "said")]
    public void Speaker_is_found_by_its_cue(string text, string speaker, string cue)
    {
        var quotation = new QuotationExtractor().Extract(text).Single(q => q.Kind != QuotationKind.Indirect);
        quotation.Speaker!.Name.ShouldBe(speaker);
        quotation.Cue.ShouldBe(cue);
    }

    [Theory]
    [InlineData("Aalders said the bridge was safe to cross again.", "the bridge was safe to cross again")]
    [InlineData("Last month, Orla Finn announced it had reached the goal of ninety boats.", "it had reached the goal of ninety boats")]
    [InlineData("Orla Finn said she wanted a bridge that lasts for a century.", "she wanted a bridge that lasts for a century")]
    [InlineData("The bridge will reopen in the spring, Aalders told the county radio.", "The bridge will reopen in the spring")]
    public void Reported_clause_is_found(string text, string clause) =>
        new QuotationExtractor().Extract(text).ShouldHaveSingleItem().Text.ShouldEndWith(clause);

    [Fact]
    public void Post_before_a_name_is_not_part_of_it()
    {
        const string Text =
            "Marketing lead at Comb Ferries Anna Brugge spoke up.\n\u201CIt will stay closed,\u201D Brugge said.\nChief of Staff General Piet Aalders agreed.\n\u201CIt is not safe,\u201D Aalders said.";
        new QuotationExtractor().Extract(Text)
            .Where(q => q.Kind == QuotationKind.Direct)
            .Select(q => q.Speaker!.Name)
            .ShouldBe(["Anna Brugge", "Piet Aalders"]);
    }

    [Fact]
    public void Term_the_writer_marks_is_no_quotation() =>
        new QuotationExtractor().Extract("I call them \u201Criver people\u201D in my book.").ShouldBeEmpty();

    [Fact]
    public void Paragraph_that_is_all_quotation_is_spoken_by_whom_the_paragraph_before_is_about()
    {
        const string Text = "Orla Finn remembers the flood of that year.\n\u201CWe lost the mill and both of the boats that night.\u201D";
        new QuotationExtractor().Extract(Text).ShouldHaveSingleItem().Speaker!.Name.ShouldBe("Orla Finn");
    }

    [Fact]
    public void Pronouns_and_surnames_lead_to_the_fullest_name()
    {
        const string Text =
            "Orla Finn, the mayor, spoke first. \u201CIt will stay closed,\u201D she said.\nPiet Aalders disagreed. \u201CIt is safe,\u201D Aalders said. \u201CWe measured it.\u201D\n\u201CI do not think so,\u201D Finn replied.";
        new QuotationExtractor().Extract(Text).Where(q => q.Kind == QuotationKind.Direct).Select(q => q.Speaker!.Name)
            .ShouldBe(["Orla Finn", "Piet Aalders", "Piet Aalders", "Orla Finn"]);
    }

    [Fact]
    public void Role_named_right_after_is_one_person_with_the_name()
    {
        const string Text =
            "On Friday the island's governor asked his people to \"stay calm for now\" as the wind rose.\n\"We have seen worse,\" Marek Holt said in a speech.";
        new QuotationExtractor().Extract(Text)
            .Where(q => q.Kind != QuotationKind.Indirect)
            .ShouldAllBe(q => q.Speaker!.Name == "Marek Holt");
    }

    [Theory]
    [InlineData("Jo \u201CTen Bob\u201D Tanner opened the shop in 1990.")]
    [InlineData("She has read \u201CThe Long Way Home\u201D twice.")]
    public void Nicknames_and_titles_of_works_are_no_quotations(string text) => new QuotationExtractor().Extract(text).ShouldBeEmpty();

    [Theory]
    [InlineData("The mayor said that the bridge would stay closed.", "that the bridge would stay closed")]
    [InlineData("The bridge would stay closed, the mayor said.", "The bridge would stay closed")]
    [InlineData("According to the mayor, the bridge would stay closed.", "the bridge would stay closed")]
    public void Reported_clauses_are_indirect_quotations(string text, string clause)
    {
        var quotation = new QuotationExtractor().Extract(text).ShouldHaveSingleItem();
        quotation.Kind.ShouldBe(QuotationKind.Indirect);
        quotation.Text.ShouldBe(clause);
    }

    [Fact]
    public void Kinds_tell_sentences_from_fragments()
    {
        var found = new QuotationExtractor().Extract(
            "Orla Finn said, \u201CIt will stay closed.\u201D She called the plan \u201Cutterly mad\u201D as well.")
            .Where(q => q.Kind != QuotationKind.Indirect);
        found.Select(q => q.Kind).ShouldBe([QuotationKind.Direct, QuotationKind.Mixed]);
    }

    private static readonly Gen<string> s_text = Gen.Int[0, s_pieces.Length - 1].List[0, 50].Select(
        choices => string.Concat(choices.Select(i => s_pieces[i])));

    private static string[] s_pieces =>
        ["\u201C", "\u201D", "\"", "'", "\u2018", "\u2019", "''", "\u00AB", "\u00BB", "\u201E", "\n", " ", ". ", ", ", "Orla Finn ", "he ",
            "said ", "who called it ", "the mayor ", "we will see ", "Mr. ", "according to ", "\ud800", "5", "-", "\u2014 "];

    [Fact]
    public void Offsets_give_the_text_in_order_and_marked_quotations_do_not_overlap() => s_text.Sample(
        text =>
        {
            var found = new QuotationExtractor().Extract(text);
            var ordered = found.Zip(found.Skip(1), (a, b) => a.Start <= b.Start).All(x => x);
            var marked = found.Where(q => q.Kind != QuotationKind.Indirect).ToList();
            return ordered
                && found.All(q => text.Substring(q.Start, q.End - q.Start) == q.Text && q.Confidence is >= 0 and <= 1)
                && found.All(
                    q => q.Speaker is null || text[q.Speaker.MentionStart!.Value..q.Speaker.MentionEnd!.Value] == q.Speaker.Mention)
                && marked.Zip(marked.Skip(1), (a, b) => a.End <= b.Start).All(x => x);
        },
        iter: 5_000);

    /// <summary>
    /// Quadratic work takes many minutes here, linear work a second or two: the bound leaves room for a machine that does other things
    /// beside.
    /// </summary>
    [Theory]
    [InlineData("he \u201Ca\u201D and ")]
    [InlineData("\u201Ca\u201D b, ")]
    [InlineData("\"a ")]
    public void A_sentence_without_an_end_takes_linear_time(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 80_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        new QuotationExtractor().Extract(text);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public void Same_text_gives_the_same_quotations() =>
        s_text.Sample(text => new QuotationExtractor().Extract(text).SequenceEqual(new QuotationExtractor().Extract(text)), iter: 1_000);
}
