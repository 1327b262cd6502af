using ArticleParsing.Quotations.English.Syntax;
using ArticleParsing.Quotations.English.Tokens;

namespace ArticleParsing.Tests.Quotations.English.Syntax;

public sealed class OutlineTests
{
    [Fact]
    public void Quotation_is_one_unit_and_its_report_the_same_sentence()
    {
        var outline = new Outline(new TokenizedText("\u201CIt is closed. It stays closed,\u201D Finn said. \u201CFor good.\u201D"));
        outline.Sentences.Count.ShouldBe(2);
        outline[0].Class.ShouldBe(WordClass.Quoted);
        outline.TextOf(0, 0).ShouldBe("It is closed. It stays closed,");
    }

    [Fact]
    public void Report_after_a_question_belongs_to_it()
    {
        var outline = new Outline(new TokenizedText("\u201CClosed?\u201D Orla Finn asked. \u201CClosed?\u201D The bridge is open."));
        outline.Sentences.Count.ShouldBe(3);
        outline.TextOf(outline.Sentences[0].First, outline.Sentences[0].End - 2).ShouldBe("Closed?\u201D Orla Finn asked");
    }

    [Theory]
    [InlineData("Finn plans a bridge.", "plans", WordClass.Verb)]
    [InlineData("The plans were old.", "plans", WordClass.Noun)]
    [InlineData("Finn reports that it is closed.", "reports", WordClass.Verb)]
    [InlineData("Two reports were read.", "reports", WordClass.Noun)]
    [InlineData("The experts conclude.", "conclude", WordClass.Verb)]
    [InlineData("A study led by Finn was read.", "led", WordClass.PastParticiple)]
    [InlineData("Finn led the study.", "led", WordClass.Verb)]
    [InlineData("She spoke to reporters.", "to", WordClass.Preposition)]
    [InlineData("She wanted to speak.", "to", WordClass.To)]
    [InlineData("Trams will run all night.", "Trams", WordClass.Noun)]
    [InlineData("Aalders said nothing.", "Aalders", WordClass.Name)]
    [InlineData("It went to the US Congress.", "US", WordClass.Name)]
    public void Words_are_classed_by_their_place(string text, string word, object expected)
    {
        var outline = new Outline(new TokenizedText(text));
        Enumerable.Range(0, outline.Count)
            .First(i => outline.TextOf(i, i) == word)
            .ShouldSatisfyAllConditions(i => outline[i].Class.ShouldBe((WordClass)expected));
    }

    [Theory]
    [InlineData("The Ministry of the Interior warned.", "The Ministry of the Interior")]
    [InlineData("The Institute for the Study of War warned.", "The Institute for the Study of War")]
    [InlineData("Lead author Elizabeth A. Hoge warned.", "Lead author Elizabeth A. Hoge")]
    [InlineData("The voters' choice was clear.", "The voters' choice")]
    public void Noun_phrase_runs_to_its_head(string text, string phrase)
    {
        var outline = new Outline(new TokenizedText(text));
        outline.TextOf(outline.Phrases[0].First, outline.Phrases[0].Last).ShouldBe(phrase);
    }
}
