namespace ArticleParsing.Tests.Classification;

/// <summary>Pages that show the start of a story and hold all of it in JSON-LD.</summary>
public sealed class DeclaredBodyTests
{
    private static readonly string[] s_paragraphs =
    [
        .. Enumerable.Range(1, 8)
            .Select(i => $"On day {i} of the hearing the harbour board heard another witness, who spoke at length about the crane, the storm and the night watch, and said that nobody had called him."),
    ];

    [Fact]
    public void Text_in_json_ld_is_the_body_where_the_page_shows_a_stub() =>
        Parse(s_paragraphs[0], string.Join("\\n", s_paragraphs)).Body.OfType<BodyParagraph>().Select(p => p.Text).ShouldBe(s_paragraphs);

    [Fact]
    public void Markup_in_json_ld_ends_paragraphs_and_is_no_text() =>
        Parse(s_paragraphs[0], string.Concat(s_paragraphs.Select(p => "<p><b>" + p + "<\\/b><\\/p>"))).Body.OfType<BodyParagraph>()
            .Select(p => p.Text)
            .ShouldBe(s_paragraphs);

    [Fact]
    public void Page_that_shows_the_text_keeps_its_own() =>
        Parse(string.Join("</p><p>", s_paragraphs)
            + "</p><p>The board meets again on Friday, when the night watch itself is to speak about what it saw.",
            string.Join("\\n", s_paragraphs))
            .BodyText.ShouldContain("meets again on Friday");

    private static Article Parse(string shown, string declared) => new ArticleParser().Parse(
        "<html><head><title>Harbour board hears the night watch</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Harbour board hears the night watch\",\"articleBody\":\"" + declared
        + "\"}</script></head><body><article><h1>Harbour board hears the night watch</h1><p>" + shown + "</p></article></body></html>");
}
