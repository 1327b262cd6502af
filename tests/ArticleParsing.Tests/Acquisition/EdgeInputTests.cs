using System.Text;

namespace ArticleParsing.Tests.Acquisition;

/// <summary>Whatever comes in gives an article with what there is.</summary>
public sealed class EdgeInputTests
{
    private static readonly ArticleParser s_parser = new();

    [Theory]
    [InlineData("")]
    [InlineData("   \r\n\t ")]
    [InlineData("<html></html>")]
    [InlineData("<!-- only a comment")]
    public void Nothing_gives_an_empty_article(string html)
    {
        var article = s_parser.Parse(html);
        article.Body.ShouldBeEmpty();
        article.BodyText.ShouldBe("");
        article.Headline.ShouldBeNull();
    }

    [Fact]
    public void One_word_is_the_body()
    {
        s_parser.Parse("<p>Hello").BodyText.ShouldBe("Hello");
        s_parser.ParseText("Hello").BodyText.ShouldBe("Hello");
    }

    [Fact]
    public void Page_cut_off_in_a_tag_keeps_what_came_before() =>
        s_parser.Parse(
            "<h1>Bridge closes</h1><p>The old bridge will stay closed until the spring, the council said.</p><p class=\"bo").BodyText.ShouldContain("stay closed until the spring");

    [Fact]
    public void Bytes_that_are_no_text_do_not_throw()
    {
        var bytes = new byte[4096];
        new Random(1).NextBytes(bytes);
        s_parser.Parse(bytes).ShouldNotBeNull();
    }

    [Fact]
    public void Null_is_misuse()
    {
        Should.Throw<ArgumentNullException>(() => s_parser.Parse((string)null!));
        Should.Throw<ArgumentNullException>(() => s_parser.ParseText((string)null!));
    }

    [Fact]
    public void Five_megabytes_around_an_article_do_not_hide_it()
    {
        const string Story =
            "<article><h1>Bridge stays closed</h1><p>The old bridge over the river will stay closed until the spring, the town council said on Monday.</p><p>Until then buses take the longer road through the hills, which adds twenty minutes to the way to school.</p></article>";
        var page = new StringBuilder("<title>Bridge stays closed</title><nav><ul>");
        for (var i = 0; page.Length < 5_000_000; i++)
            page.Append("<li><a href=/story-").Append(i).Append(">Another story of the archive</a></li>\n");
        page.Append("</ul></nav>").Append(Story);
        var article = s_parser.Parse(page.ToString());
        article.Headline.ShouldBe("Bridge stays closed");
        article.BodyText.ShouldContain("twenty minutes");
        article.BodyText.ShouldNotContain("archive");
    }
}
