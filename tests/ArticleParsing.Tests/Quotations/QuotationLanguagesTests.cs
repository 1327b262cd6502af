namespace ArticleParsing.Tests.Quotations;

/// <summary>Which languages have speakers, and what the others get.</summary>
public sealed class QuotationLanguagesTests
{
    private const string Estonian =
        "\u201ESild j\u00E4\u00E4b esialgu suletuks\u201C, \u00FCtles Orla Finn esmasp\u00E4eval Esteris. N\u00F5ukogu otsustab s\u00FCgisel.";
    private const string English = "\u201CThe bridge will stay closed for now,\u201D Orla Finn said on Monday in Ester.";

    [Fact]
    public void Language_without_grammar_has_spans_but_no_speakers_and_says_so()
    {
        var quotation = new QuotationExtractor().Extract(Estonian, "et").ShouldHaveSingleItem();
        quotation.Text.ShouldBe("Sild j\u00E4\u00E4b esialgu suletuks");
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
    public void English_has_speakers_declared_or_not(string? language) =>
        new QuotationExtractor().Extract(English, language).ShouldHaveSingleItem().Speaker!.Name.ShouldBe("Orla Finn");

    [Theory]
    [InlineData("et")]
    [InlineData("enm")]
    public void Short_text_is_in_the_language_it_declares(string language) =>
        new QuotationExtractor().Extract(English, language).ShouldHaveSingleItem().Speaker.ShouldBeNull();

    [Fact]
    public void Long_text_decides_by_itself()
    {
        const string Rest =
            " The ferry board has met three times since the storm and has yet to say when the boats will run again. Nobody on the island thinks that it will be before the spring, and many have taken their own boats out of the shed to get to the shops and to work on the other side of the water, where the school is too.";
        new QuotationExtractor().Extract(English + Rest, "de").ShouldContain(quotation => quotation.Speaker != null);
    }

    [Theory]
    [InlineData("Das Buch \u201EDer Lange Weg Nach Hause\u201C erscheint im Herbst.")]
    [InlineData("Auf dem Schild stand \u201EHeldin\u201C und sonst nichts.")]
    public void Titles_and_terms_are_no_quotations_in_any_language(string text) => new QuotationExtractor().Extract(text).ShouldBeEmpty();

    [Fact]
    public void Fragment_in_the_writers_sentence_is_mixed_in_any_language() =>
        new QuotationExtractor().Extract("Der Rat nannte den Plan \u201Eein Loch ohne jeden Boden\u201C und ging nach Hause.")
            .ShouldHaveSingleItem().Kind.ShouldBe(QuotationKind.Mixed);

    /// <summary>Reads an article through both adapters: one gate decides for both.</summary>
    [Fact]
    public void Article_and_clean_text_pass_the_same_gate()
    {
        var article = new ArticleParser().Parse(
            "<html lang=et><body><article><h1>Sild on kinni</h1><p>" + Estonian
                + " Sellest teatas saare n\u00F5ukogu \u00F5htul p\u00E4rast pikka arutelu.</p></article></body></html>");
        var quotation = article.Quotations.ShouldHaveSingleItem();
        quotation.Speaker.ShouldBeNull();
        quotation.Confidence.ShouldBe(0);
    }
}
