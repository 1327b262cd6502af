using ArticleParsing.Acquisition;
using ArticleParsing.Classification.Headlines;
using ArticleParsing.Readers.Bylines;
using ArticleParsing.Readers.Captions;

namespace ArticleParsing.Tests.Composition;

public sealed class MetadataTests
{
    [Theory]
    [InlineData("By Jane Doe", "Jane Doe")]
    [InlineData("By JANE DOE and Marco de la Cruz", "Jane Doe|Marco de la Cruz")]
    [InlineData("Von Jörg Anders und Lea Münk", "Jörg Anders|Lea Münk")]
    [InlineData("Ana Lima, Senior Correspondent", "Ana Lima")]
    [InlineData("ByOla Nord Updated on May 3", "Ola Nord")]
    [InlineData("Jo Tan | Harbour Ledger", "Jo Tan|Harbour Ledger")]
    [InlineData("J. R. Finch (jfinch@news.example)", "J. R. Finch")]
    [InlineData("森野はるか", "森野はるか")]
    [InlineData("Jo Tan on Tuesday", "Jo Tan")]
    [InlineData("Learn about our editorial policies", "")]
    [InlineData("the end of this tutorial", "")]
    [InlineData("Staff", "")]
    [InlineData("admin", "")]
    [InlineData("jane@news.example", "")]
    [InlineData("https://news.example/jane", "")]
    public void Bylines_give_names_alone(string byline, string names) => string.Join('|', BylineReader.Names(byline)).ShouldBe(names);

    [Theory]
    [InlineData("<time datetime='2026-03-01T09:00:00Z'>March 1, 2026</time> by <a href=/jo rel=author>Jo Tan</a>", "Jo Tan",
        "2026-03-01T09:00:00Z")]
    [InlineData("<p>March 1, 2026 by Jo Tan</p>", "Jo Tan", "2026-03-01")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"WebPage\",\"datePublished\":\"2026-03-01\"}</script>", "", "2026-03-01")]
    [InlineData("<meta itemprop=datePublished content=2026-03-01>", "", "2026-03-01")]
    public void Author_and_date_are_found_where_pages_put_them(string head, string authors, string date)
    {
        var article = new ArticleParser().Parse(
            "<title>Bridge closes for the winter</title><body><h1>Bridge closes for the winter</h1>" + head
                + "<p>The old bridge over the river will stay closed until the spring, the town council said on Monday after a long meeting.</p><p>Until then buses take the longer road through the hills, which adds about twenty minutes to the way to school.</p>");
        string.Join('|', article.Authors.Select(a => a.Name)).ShouldBe(authors);
        article.PublishedAt.ToString().ShouldBe(date);
    }

    [Theory]
    [InlineData("Bridge closes for winter | Local | Valley Post", "Valley Post", "Bridge closes for winter")]
    [InlineData("Valley Post - Bridge closes for winter", "Valley Post", "Bridge closes for winter")]
    [InlineData("Bridge closes for the whole winter season - Valley Post", null, "Bridge closes for the whole winter season")]
    [InlineData("Love - and other accidents of a long life", null, "Love - and other accidents of a long life")]
    [InlineData("Bridge closes", "Valley Post", "Bridge closes")]
    public void Site_names_come_off_titles(string title, string? site, string expected) =>
        TitleCleaner.Clean(title, site).ShouldBe(expected);

    [Fact]
    public void Declared_language_gives_way_to_what_the_text_clearly_speaks()
    {
        const string German =
            "<html lang=en><body><article><h1>Die Brücke bleibt zu</h1><p>Die Brücke über den Fluss bleibt bis zum Frühjahr geschlossen, weil die Stadt nicht weiß, wer für die Arbeiten an den Pfeilern bezahlt und wie lange sie dauern werden.</p></article>";
        new ArticleParser().Parse(German).Language.ShouldBe("de");
    }

    [Fact]
    public void Regional_tag_is_kept_where_the_text_agrees() =>
        new ArticleParser().Parse(
            "<html lang=en_gb><p>The bridge over the river will stay closed until the spring, and nobody knows who is going to pay for it.").Language.ShouldBe("en-GB");

    [Theory]
    [InlineData("/a?b=1", "https://news.example/a?b=1")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("#top", null)]
    [InlineData("//cdn.example/i.jpg", "https://cdn.example/i.jpg")]
    public void Only_addresses_of_the_web_come_out(string url, string? expected) =>
        new UrlResolver(new Uri("https://news.example/story")).Resolve(url).ShouldBe(expected);

    [Theory]
    [InlineData("Boats at the quay. Photo: Mara Linde", "Photo: Mara Linde")]
    [InlineData("Boats at the quay (AP Photo/Jon Roe)", "AP Photo/Jon Roe")]
    [InlineData("Boats at the quay | Getty Images", "Getty Images")]
    [InlineData("Boats (and gulls) at the quay", null)]
    public void Credits_are_found_in_captions(string caption, string? credit) => CaptionText.CreditIn(caption).ShouldBe(credit);
}
