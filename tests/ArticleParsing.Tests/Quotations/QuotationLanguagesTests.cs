namespace ArticleParsing.Tests.Quotations;

/// <summary>Which languages have speakers, and what the others get.</summary>
public sealed class QuotationLanguagesTests
{
    private const string German = "\u201EDie Br\u00FCcke bleibt vorerst geschlossen\u201C, sagte Orla Finn am Montag in Ester. Der Rat will im Herbst entscheiden.";
    private const string English = "\u201CThe bridge will stay closed for now,\u201D Orla Finn said on Monday in Ester.";

    [Fact]
    public void Language_without_grammar_has_spans_but_no_speakers_and_says_so()
    {
        var quotation = new QuotationExtractor().Extract(German).ShouldHaveSingleItem();
        quotation.Text.ShouldBe("Die Br\u00FCcke bleibt vorerst geschlossen");
        quotation.Kind.ShouldBe(QuotationKind.Direct);
        quotation.Speaker.ShouldBeNull();
        quotation.Cue.ShouldBeNull();
        quotation.Confidence.ShouldBe(0);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("en")]
    [InlineData("en-GB")]
    [InlineData("EN_us")]
    public void English_has_speakers_declared_or_not(string? language) => new QuotationExtractor().Extract(English, language).ShouldHaveSingleItem().Speaker!.Name.ShouldBe("Orla Finn");

    [Theory]
    [InlineData("de")]
    [InlineData("enm")]
    public void Short_text_is_in_the_language_it_declares(string language) => new QuotationExtractor().Extract(English, language).ShouldHaveSingleItem().Speaker.ShouldBeNull();

    [Fact]
    public void Long_text_decides_by_itself()
    {
        const string Rest = " The ferry board has met three times since the storm and has yet to say when the boats will run again. Nobody on the island thinks that it will be before the spring, and many have taken their own boats out of the shed to get to the shops and to work on the other side of the water, where the school is too.";
        new QuotationExtractor().Extract(English + Rest, "de").ShouldContain(quotation => quotation.Speaker != null);
    }

    [Theory]
    [InlineData("Das Buch \u201EDer Lange Weg Nach Hause\u201C erscheint im Herbst.")]
    [InlineData("Er nannte sie \u201EHeldin\u201C und ging.")]
    public void Titles_and_terms_are_no_quotations_in_any_language(string text) => new QuotationExtractor().Extract(text).ShouldBeEmpty();

    [Fact]
    public void Fragment_in_the_writers_sentence_is_mixed_in_any_language() =>
        new QuotationExtractor().Extract("Der Rat nannte den Plan \u201Eein Loch ohne jeden Boden\u201C und ging nach Hause.").ShouldHaveSingleItem().Kind.ShouldBe(QuotationKind.Mixed);

    /// <summary>Reads an article through both adapters: one gate decides for both.</summary>
    [Fact]
    public void Article_and_clean_text_pass_the_same_gate()
    {
        var article = new ArticleParser().Parse("<html lang=de><body><article><h1>Die Br\u00FCcke bleibt zu</h1><p>" + German + " Das teilte der Rat der Insel am Abend mit, nachdem er lange beraten hatte.</p></article></body></html>");
        var quotation = article.Quotations.ShouldHaveSingleItem();
        quotation.Speaker.ShouldBeNull();
        quotation.Confidence.ShouldBe(0);
    }
}
