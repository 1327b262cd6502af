using ArticleParsing.Quotations.Lexicon;

namespace ArticleParsing.Tests.Quotations.Lexicon;

public sealed class EnglishLexiconTests
{
    [Theory]
    [InlineData("carry", new[] { "carry", "carries", "carried", "carried", "carrying" })]
    [InlineData("stop", new[] { "stop", "stops", "stopped", "stopped", "stopping" })]
    [InlineData("answer", new[] { "answer", "answers", "answered", "answered", "answering" })]
    [InlineData("admit", new[] { "admit", "admits", "admitted", "admitted", "admitting" })]
    [InlineData("write wrote written writing", new[] { "write", "writes", "wrote", "written", "writing" })]
    [InlineData("say says said saying", new[] { "say", "says", "said", "said", "saying" })]
    [InlineData("lie lay lain lying", new[] { "lie", "lies", "lay", "lain", "lying" })]
    public void Verb_entry_gives_all_five_forms(string entry, string[] forms) => VerbForms.Of(entry).Select(f => f.Form).ShouldBe(forms);

    [Fact]
    public void Word_is_found_in_a_text_whatever_its_case_and_accents()
    {
        const string Text = "Then JOS\u00C9 said";
        var (name, traits) = EnglishLexicon.Instance.Find(Text, 5, 9);
        name.ShouldBe("jose");
        (traits & WordTraits.MaleName).ShouldNotBe(WordTraits.None);
        EnglishLexicon.Instance.Find(Text, 10, 14).Traits.ShouldSatisfyAllConditions(t => (t & WordTraits.Speech).ShouldNotBe(WordTraits.None), t => (t & WordTraits.VerbPast).ShouldNotBe(WordTraits.None));
    }

    [Fact]
    public void Unknown_word_has_no_traits_but_an_adverbs_ending_shows()
    {
        EnglishLexicon.Instance.Find("zorbing", 0, 7).Traits.ShouldBe(WordTraits.None);
        EnglishLexicon.Instance.Find("grimly", 0, 6).Traits.ShouldBe(WordTraits.Adverb);
        EnglishLexicon.Instance.Find("family", 0, 6).Traits.ShouldNotBe(WordTraits.Adverb);
    }
}
