using System.Text;
using ArticleParsing.Acquisition;
using ArticleParsing.Acquisition.Declared;
using ArticleParsing.Limits;

namespace ArticleParsing.Tests.Acquisition;

public sealed class PageReaderTests
{
    [Fact]
    public void Input_over_the_size_limit_is_refused_with_limit_and_value()
    {
        var parser = new ArticleParser(new ArticleParserOptions { MaxInputLength = 10 });
        var refused = Should.Throw<ArticleLimitException>(() => parser.Parse("<p>longer than ten</p>"));
        refused.Code.ShouldBe("input-too-large");
        refused.Allowed.ShouldBe(10);
        refused.Message.ShouldContain("MaxInputLength");
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<ul><li>")]
    [InlineData("<blockquote><p>")]
    public void Nesting_bomb_is_refused_early(string tags)
    {
        var bomb = string.Concat(Enumerable.Repeat(tags, 100_000));
        Should.Throw<ArticleLimitException>(() => new ArticleParser().Parse(bomb)).Code.ShouldBe("nesting-too-deep");
    }

    [Fact]
    public void Unclosed_paragraphs_and_items_are_no_nesting()
    {
        var page = "<ul>"
            + string.Concat(Enumerable.Repeat("<li>One more line of a long list that nobody closed.<p>And a paragraph.", 5_000));
        new ArticleParser().Parse(page).BodyText.ShouldContain("One more line");
    }

    [Fact]
    public void Cancelled_parse_stops()
    {
        var page = string.Concat(Enumerable.Repeat("<p>text</p>", 1_000));
        Should.Throw<OperationCanceledException>(
            () => new ArticleParser().Parse(page, cancellationToken: new CancellationToken(canceled: true)));
    }

    [Theory]
    [InlineData("windows-1251", "<meta charset=\"windows-1251\"><p>Мост закрыт до весны, сообщили в городе.")]
    [InlineData("shift_jis", "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=Shift_JIS\"><p>橋は春まで閉鎖される。")]
    [InlineData("iso-8859-1", "<meta charset=iso-8859-1><p>Le pont sera fermé jusqu'à l'été.")]
    public void Encoding_is_what_the_page_declares(string charset, string html)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset);
        new ArticleParser().Parse(encoding.GetBytes(html)).BodyText.ShouldBe(html[(html.LastIndexOf('>') + 1)..]);
    }

    [Fact]
    public void Valid_utf8_is_utf8_whatever_the_page_declares()
    {
        var bytes = Encoding.UTF8.GetBytes("<meta charset=iso-8859-1><p>Ærø færge");
        new ArticleParser().Parse(bytes).BodyText.ShouldBe("Ærø færge");
    }

    [Fact]
    public void Byte_order_mark_beats_the_caller()
    {
        byte[] bytes = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("<p>wide words")];
        new ArticleParser().Parse(bytes, "utf-8").BodyText.ShouldBe("wide words");
    }

    [Fact]
    public async Task Stream_gives_what_the_string_gives()
    {
        const string Html = "<h1>A bridge closes for the winter season</h1><p>The bridge closes on Monday, the council said.</p>";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Html));
        (await new ArticleParser().ParseAsync(stream)).ToJson().ShouldBe(new ArticleParser().Parse(Html).ToJson());
    }

    [Fact]
    public void Documents_of_the_caller_are_left_as_they_were()
    {
        var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(
            "<p>one<script>x()</script><noscript><img src=a.jpg></noscript>");
        var before = document.DocumentElement.OuterHtml;
        new ArticleParser().Parse(document);
        document.DocumentElement.OuterHtml.ShouldBe(before);
    }

    [Fact]
    public void Broken_json_ld_still_gives_its_values()
    {
        var page = Read("""
            <script type="application/ld+json"><!-- {"@type":"NewsArticle", // the story
            "headline":"A line
            broken", "author":[{"@type":"Person","name":"Mara Quint"},], "datePublished":"2026-01-02",} --></script>
            """);
        page.First(DeclaredProperty.Headline)!.Value.ShouldBe("A line\nbroken");
        page.First(DeclaredProperty.Author)!.Value.ShouldBe("Mara Quint");
        page.First(DeclaredProperty.Published)!.Source.ShouldBe("JSON-LD datePublished");
    }

    [Fact]
    public void Graph_references_resolve_and_other_articles_do_not_leak()
    {
        var page = Read("""
            <title>The right story - Site</title>
            <script type="application/ld+json">{"@graph":[{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Another story"}]},
            {"@type":"NewsArticle","headline":"A teaser for next week"},
            {"@type":"NewsArticle","headline":"The right story","author":{"@id":"#p1"}},{"@type":"Person","@id":"#p1","name":"Jo Tan"}]}</script>
            """);
        page.First(DeclaredProperty.Headline)!.Value.ShouldBe("The right story");
        page.First(DeclaredProperty.Author)!.Value.ShouldBe("Jo Tan");
        page.Get(DeclaredProperty.Headline).Count().ShouldBe(1);
    }

    [Fact]
    public void Half_a_surrogate_pair_in_json_ld_is_survived() =>
        Read("""<script type="application/ld+json">{"@type":"NewsArticle","headline":"\ud800","description":"fine"}</script>""")
            .First(DeclaredProperty.Description)!.Value.ShouldBe("fine");

    private static DeclaredMetadata Read(string html) =>
        new PageReader(ArticleParserOptions.Default.Limits, SiteRules.None).FromHtml(html, null, new WorkBudget()).Declared;
}
