using ArticleParsing.Quotations.English.Lexicon;
using ArticleParsing.Quotations.Lexicon;

namespace ArticleParsing.Tests.Quotations.English.Lexicon;

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
    public void Verb_entry_gives_all_five_forms(string entry, string[] forms) =>
        VerbForms.Inflect(entry).Select(f => f.Form).ShouldBe(forms);

    [Fact]
    public void Word_is_found_in_a_text_whatever_its_case_and_accents()
    {
        const string Text = "Then JOS\u00C9 said";
        var (name, traits, _) = EnglishLexicon.Instance.Find(Text, 5, 9);
        name.ShouldBe("jose");
        (traits & WordTraits.MaleName).ShouldNotBe(WordTraits.None);
        EnglishLexicon.Instance.Find(Text, 10, 14).Traits.ShouldSatisfyAllConditions(
            t => (t & WordTraits.Speech).ShouldNotBe(WordTraits.None), t => (t & WordTraits.VerbPast).ShouldNotBe(WordTraits.None));
    }

    [Fact]
    public void Unknown_word_has_no_traits_but_an_adverbs_ending_shows()
    {
        EnglishLexicon.Instance.Find("zorbing", 0, 7).Traits.ShouldBe(WordTraits.None);
        EnglishLexicon.Instance.Find("grimly", 0, 6).Traits.ShouldBe(WordTraits.Adverb);
        EnglishLexicon.Instance.Find("family", 0, 6).Traits.ShouldNotBe(WordTraits.Adverb);
    }

    [Theory]
    [InlineData("spokeswoman", "spokeswoman")]
    [InlineData("Spokeswoman", "spokeswoman")]
    [InlineData("spokeswomam", null)]
    [InlineData("MAYOR", "mayor")]
    [InlineData("mayot", null)]
    [InlineData("r\u0161id", null)]
    [InlineData("WOULDN\u2019T", "wouldn't")]
    public void Word_is_known_in_whole_only_whatever_its_length_and_letters(string word, string? known)
    {
        var (lower, traits, _) = EnglishLexicon.Instance.Find(word, 0, word.Length);
        (traits == WordTraits.None ? null : lower).ShouldBe(known);
    }

    [Fact]
    public void Unknown_word_keeps_its_accents_and_is_one_string_where_it_can_be()
    {
        EnglishLexicon.Instance.Find("K\u0158\u00CDZOVA", 0, 7).Lower.ShouldBe("k\u0159\u00EDzova");
        EnglishLexicon.Instance.Find("Zorbington", 0, 10).Lower.ShouldBeSameAs(EnglishLexicon.Instance.Find("zorbington", 0, 10).Lower);
    }
}
