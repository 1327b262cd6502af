using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ArticleParsing.Learning;
using ArticleParsing.Rendering.Html;
using CsCheck;
using Ganss.Xss;

namespace ArticleParsing.Tests.Rendering;

public sealed class HtmlTests
{
    /// <summary>
    /// The lists of docs/security.md. Written out here once more: what is added to the writer's lists must be argued for.
    /// </summary>
    private static readonly string[] s_elements =
    [
        "article", "header", "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "blockquote", "q", "span", "cite", "aside",
        "figure", "img", "figcaption",
        "table", "thead", "tbody", "tr", "th", "td", "pre", "code", "a", "time", "small", "br", "em", "strong", "sub", "sup", "del",
    ];

    private static readonly string[] s_attributes = ["lang", "dir", "class", "rel", "alt", "datetime", "title", "start", "href", "src",
        "cite"];

    private static readonly RenderingOptions s_marked = new() { MarkQuotations = true };

    [Fact]
    public void Nothing_hostile_that_a_page_says_comes_out_as_markup()
    {
        foreach (var text in HostileArticle.Texts)
        {
            foreach (var address in HostileArticle.Addresses)
            {
                var html = HostileArticle.Create(text, address).ToHtml(s_marked);
                var document = new HtmlParser().ParseDocument(html);
                ShouldOnlyHoldWhatIsListed(document);
                ShouldBeLeftAloneByTheSanitizer(html);
            }

            new HtmlParser().ParseDocument(HostileArticle.Create(text, "x").ToHtml()).QuerySelector("h1")!.TextContent.ShouldBe(
                text.Replace("\0", "").Replace('\ud800', '\uFFFD'));
        }
    }

    [Fact]
    public void Nothing_hostile_in_a_page_survives_parsing_and_rendering()
    {
        foreach (var text in HostileArticle.Texts)
        {
            var page = $"<html><head><title>{text}</title><meta property=og:url content='javascript:alert(1)'></head><body><h1>Title {text}</h1><article>"
                + string.Concat(
                    Enumerable.Repeat(
                        $"<p>A long enough paragraph of the story that says something, \u201C{text} and more words,\u201D said Ann Lee.</p><figure><img src='javascript:alert(1)' alt='{text}'></figure>", 4)) + "</article></body></html>";
            var html = new ArticleParser().Parse(page, "https://news.example/").ToHtml(s_marked);
            ShouldOnlyHoldWhatIsListed(new HtmlParser().ParseDocument(html));
            ShouldBeLeftAloneByTheSanitizer(html);
        }
    }

    [Fact]
    public void Html_of_any_article_holds_its_words() => Samples.Any.Sample(
        article =>
        {
            var document = new HtmlParser().ParseDocument(article.ToHtml());
            var read = document.QuerySelectorAll("article > p, article > :is(h2, h3, h4, h5, h6), li, blockquote p, th, td, pre")
                .Select(e => e.TextContent);
            return read.SequenceEqual(article.Body.SelectMany(b => b switch
            {
                BodyList list => list.Items,
                BodyTable table => table.Rows.SelectMany(r => r),
                BodyQuote => b.Text.Split('\n'),
                _ => [b.Text],
            }));
        },
        iter: 2_000);

    [Fact]
    public void Html_is_semantic()
    {
        var document = new HtmlParser().ParseDocument(Samples.Full.ToHtml());
        document.QuerySelector("article > header > h1")!.TextContent.ShouldBe("A <b>bold</b> claim & more");
        document.QuerySelector("header time")!.GetAttribute("datetime").ShouldBe("2026-03-01T09:30:00-03:00");
        document.QuerySelector("header a[rel~=author]")!.GetAttribute("href").ShouldBe("https://news.example/jo");
        document.QuerySelector("figure > img")!.GetAttribute("src").ShouldBe("https://cdn.example/a.jpg?x=1&y=2");
        document.QuerySelector("figure > figcaption")!.TextContent.ShouldBe("Cap \"tion\"");
        document.QuerySelectorAll("ol > li").Length.ShouldBe(2);
        document.QuerySelectorAll("blockquote > p").Length.ShouldBe(2);
        document.QuerySelectorAll("aside.bio > p").Length.ShouldBe(2);
        document.QuerySelectorAll("q, blockquote[cite]").ShouldBeEmpty();
    }

    [Fact]
    public void Quotations_are_marked_with_their_speakers_where_asked()
    {
        var document = new HtmlParser().ParseDocument(Samples.Full.ToHtml(s_marked));
        var quotations = document.QuerySelectorAll(".quotation")
            .Select(q => (q.LocalName, q.ClassName, q.GetAttribute("title"), q.TextContent));
        quotations.ShouldBe([
            ("span", "quotation direct", "Jo Tan", "We stay."),
            ("q", "quotation direct", "Ann Lee, a \"baker\"", "It stays,"),
            ("q", "quotation mixed", null, "hard"),
            ("span", "quotation indirect", "Ann Lee", "more would come"),
        ]);
        document.QuerySelector("q")!.ParentElement!.TextContent.ShouldBe(
            "It stays, she said, adding that it was hard and that more would come.");
        document.QuerySelector("blockquote")!.GetAttribute("cite").ShouldBe("https://news.example/story?id=1&x=2");
        document.QuerySelector("figure.quote > figcaption")!.TextContent.ShouldBe("Jo Tan");
    }

    [Fact]
    public void Quotations_that_point_nowhere_do_no_harm()
    {
        var article = new Article
        {
            Body = [new BodyParagraph("abc"), new BodyFigure(7)],
            Quotations = [Quote(block: 0, start: -5, end: 99), Quote(block: 9, start: 0, end: 1), Quote(block: 0, start: 2, end: 1)],
        };
        new HtmlParser().ParseDocument(article.ToHtml(s_marked)).QuerySelector("p")!.TextContent.ShouldBe("abc");

        static Quotation Quote(int block, int start, int end) =>
            new() { Text = "x", Kind = QuotationKind.Direct, Block = block, Start = start, End = end };
    }

    [Fact]
    public void Options_leave_parts_out()
    {
        Has("header", new() { IncludeHeader = false }).ShouldBeFalse();
        Has("img", new() { IncludeFigures = false }).ShouldBeFalse();
        Has("img", new() { IncludeCaptions = false }).ShouldBeTrue();
        Has("figcaption", new() { IncludeCaptions = false }).ShouldBeFalse();
        Has("aside.bio", new() { IncludeBios = false }).ShouldBeFalse();
        Has("p.disclaimer", new() { IncludeDisclaimers = false }).ShouldBeFalse();
        foreach (var part in (string[])["header", "img", "figcaption", "aside.bio", "p.disclaimer"])
            Has(part, RenderingOptions.Default).ShouldBeTrue();

        static bool Has(string selector, RenderingOptions options) =>
            new HtmlParser().ParseDocument(Samples.Full.ToHtml(options)).QuerySelector(selector) is not null;
    }

    private static void ShouldOnlyHoldWhatIsListed(IDocument document)
    {
        document.Body.ShouldNotBeNull();
        document.Head!.ChildElementCount.ShouldBe(0);
        foreach (var element in document.Body.QuerySelectorAll("*"))
        {
            s_elements.ShouldContain(element.LocalName);
            foreach (var attribute in element.Attributes)
            {
                s_attributes.ShouldContain(attribute.Name);
                if (attribute.Name is "href" or "src" or "cite") new Uri(attribute.Value).Scheme.ShouldBeOneOf("http", "https");
            }
        }
    }

    /// <summary>The sanitizer, given the same lists, may find nothing to remove.</summary>
    private static void ShouldBeLeftAloneByTheSanitizer(string html)
    {
        var removed = new List<string>();
        var sanitizer = new HtmlSanitizer();
        sanitizer.AllowedTags.Clear();
        sanitizer.AllowedTags.UnionWith(HtmlWriter.Elements);
        sanitizer.AllowedAttributes.Clear();
        sanitizer.AllowedAttributes.UnionWith(HtmlWriter.TextAttributes.Concat(HtmlWriter.AddressAttributes));
        sanitizer.AllowedSchemes.Clear();
        sanitizer.AllowedSchemes.UnionWith(["http", "https"]);
        sanitizer.UriAttributes.UnionWith(HtmlWriter.AddressAttributes);
        sanitizer.RemovingTag += (_, e) => removed.Add(e.Tag.OuterHtml);
        sanitizer.RemovingAttribute += (_, e) => removed.Add(e.Attribute.Name + "=" + e.Attribute.Value);
        sanitizer.Sanitize(html);
        removed.ShouldBeEmpty();
    }
}
