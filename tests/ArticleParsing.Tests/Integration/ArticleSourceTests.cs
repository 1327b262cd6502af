using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.Logging;

namespace ArticleParsing.Tests.Integration;

public sealed class ArticleSourceTests
{
    private const string Page =
        "<html><body><h1>Brücke bleibt zu</h1><p>Die alte Brücke über den Fluss bleibt bis zum Frühjahr geschlossen, teilte der Rat am Montag mit.</p></body></html>";

    private const string Text =
        "Brücke bleibt zu\n\nDie alte Brücke über den Fluss bleibt bis zum Frühjahr geschlossen, teilte der Rat am Montag mit.\n";

    [Theory]
    [InlineData(Page, false)]
    [InlineData("  <!DOCTYPE html>\n<title>x</title>", false)]
    [InlineData(Text, true)]
    [InlineData("1 < 2 and 3 > 2, she said.", true)]
    [InlineData("", true)]
    public void A_page_is_told_from_a_text_by_its_tags(string content, bool isText)
    {
        ArticleSource.Detect(content).IsText.ShouldBe(isText);
        ArticleSource.Detect(Encoding.UTF8.GetBytes(content)).IsText.ShouldBe(isText);
    }

    [Theory]
    [InlineData("a.HTML", false)]
    [InlineData("a.htm", false)]
    [InlineData("a.txt", true)]
    [InlineData("a.data", true)]
    public void A_name_goes_before_the_content(string name, bool isText) =>
        ArticleSource.Detect("plain words"u8.ToArray(), name).IsText.ShouldBe(isText);

    [Theory]
    [InlineData("page.html", Page, false)]
    [InlineData("page.html.gz", Page, true)]
    [InlineData("text.txt", Text, false)]
    [InlineData("page", Page, false)]
    public void A_file_is_read_and_unpacked_in_its_own_encoding(string name, string content, bool isPacked)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var path = Path.Combine(folder.FullName, name);
            using (var file = File.Create(path))
            using (var stream = isPacked ? new GZipStream(file, CompressionLevel.Fastest) : (Stream)file) stream.Write(
                Encoding.Latin1.GetBytes(content));
            var source = ArticleSource.FromFile(path, "https://news.example/a");
            source.Url.ShouldBe("https://news.example/a");
            new ArticleParser().Parse(source).BodyText.ShouldContain("alte Brücke über den Fluss bleibt");
            new ArticleParser().Analyze(source).Article.BodyText.ShouldContain("alte Brücke über den Fluss bleibt");
            Should.Throw<ArticleLimitException>(() => ArticleSource.FromFile(path, maxLength: 100)).Allowed.ShouldBe(100);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("https://news.example/story", true)]
    [InlineData("HTTP://news.example/story?id=7", true)]
    [InlineData("/home/ann/pages/story.html", true)]
    [InlineData("C:\\pages\\story.htm", true)]
    [InlineData("Bridge closes", false)]
    [InlineData("https://news.example/story\nhttps://news.example/story", false)]
    [InlineData("https://news.example/story is where it stood", false)]
    [InlineData("<p>https://news.example/story</p>", false)]
    [InlineData("", false)]
    public void An_address_or_a_path_given_for_html_is_warned_of_in_the_log(string html, bool isWarned)
    {
        var log = new RecordingLogger<ArticleParser>();
        new ArticleParser(logger: log).Parse(html);
        new ArticleParser(logger: log).Analyze(html);
        log.Lines.Count(l => l.Id == 5 && l.Level == LogLevel.Warning).ShouldBe(isWarned ? 2 : 0);
    }
}
