using System.Text.Json;

namespace ArticleParsing.Tests.Rendering;

public sealed class RenderingTests
{
    private static readonly Article s_article = new()
    {
        Headline = "A <b>bold</b> claim & more",
        Authors = [new Author("Jo Tan", "https://news.example/jo", "Writes.")],
        PublishedAt = StatedDate.At(new DateTime(2026, 3, 1, 9, 30, 0), TimeSpan.FromHours(-3)),
        ModifiedAt = StatedDate.Day(2026, 3, 2),
        Figures = [new Figure("Cap \"tion\"", null, null, "https://cdn.example/a.jpg?x=1&y=2")],
        Body =
        [
            new FigureBlock(0), new ParagraphBlock("1. Not a list * at all_ <script>alert(1)</script>"), new HeadingBlock("Head", 3), new ListBlock("a\nb", ["a", "b"], true),
            new QuoteBlock("q"), new PullQuoteBlock("p"), new TableBlock("x\ty", [["x", "y|z"]]), new CodeBlock("let ``` = 1"), new EmbedBlock("https://video.example/1"),
        ],
        BodyText = "text",
        Disclaimers = [new Disclaimer(DisclaimerKind.EditorsNote, "note")],
        Related = [new RelatedItem("more", null)],
        Tags = ["tag"],
        AccessibleForFree = false,
        Quotations = [new Quotation("Not a list", QuotationKind.Direct, new Speaker("Jo Tan", "he", "a writer"), "said", 1, 3, 13, 0.9)],
    };

    [Fact]
    public void Json_round_trips() => ArticleJson.FromJson(s_article.ToJson()).ToJson().ShouldBe(s_article.ToJson());

    [Fact]
    public void Json_has_the_names_of_the_contract()
    {
        var json = JsonDocument.Parse(s_article.ToJson()).RootElement;
        json.GetProperty("publishedAt").GetString().ShouldBe("2026-03-01T09:30:00-03:00");
        json.GetProperty("modifiedAt").GetString().ShouldBe("2026-03-02");
        json.GetProperty("accessibleForFree").GetBoolean().ShouldBeFalse();
        json.GetProperty("body").EnumerateArray().Select(b => b.GetProperty("kind").GetString()).ShouldBe(["figure", "paragraph", "heading", "list", "quote", "pullQuote", "table", "code", "embed"]);
        json.GetProperty("disclaimers")[0].GetProperty("kind").GetString().ShouldBe("editorsNote");
        json.GetProperty("quotations")[0].GetProperty("kind").GetString().ShouldBe("direct");
        json.GetProperty("kicker").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void Json_of_another_shape_is_refused() => Should.Throw<JsonException>(() => ArticleJson.FromJson("[1]"));

    [Fact]
    public void Html_encodes_whatever_the_page_said()
    {
        var html = s_article.ToHtml();
        html.ShouldContain("A &lt;b&gt;bold&lt;/b&gt; claim &amp; more");
        html.ShouldNotContain("<script");
        html.ShouldContain("<img src=\"https://cdn.example/a.jpg?x=1&amp;y=2\"");
    }

    [Fact]
    public void Html_leaves_out_addresses_that_are_not_of_the_web() =>
        (s_article with { Body = [new EmbedBlock("javascript:alert(1)")] }).ToHtml().ShouldNotContain("javascript");

    [Fact]
    public void Markdown_escapes_what_it_would_read_as_markup()
    {
        var markdown = s_article.ToMarkdown();
        markdown.ShouldContain("1\\. Not a list \\* at all\\_ \\<script\\>");
        markdown.ShouldContain("````\nlet ``` = 1\n````");
        markdown.ShouldContain("| x | y\\|z |");
    }

    [Fact]
    public void Plain_text_numbers_ordered_lists_and_brackets_captions()
    {
        var text = s_article.ToPlainText();
        text.ShouldContain("1. a\n2. b");
        text.ShouldContain("[Cap \"tion\"]");
    }
}
