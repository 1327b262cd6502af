namespace ArticleParsing.Tests.Classification;

public sealed class RegionsTests
{
    private const string Prose =
        "<p>The board said on Monday that the ferry would run again in the spring, after a long winter of repairs in the yard at Comb.</p>";

    [Fact]
    public void Table_keeps_its_short_cells()
    {
        var table = Parse(
            $"{Prose}<table><thead><tr><th>Year</th><th>2025</th><th>2026</th></tr></thead><tr><td>Passengers on the ferry</td><td>38.9</td><td>41.3</td></tr><tr><td>Cars on the ferry</td><td>10.2</td><td>10.8</td></tr></table>{Prose}").Body.OfType<BodyTable>().ShouldHaveSingleItem();
        table.Rows.Count.ShouldBe(3);
        table.Rows[0].ShouldBe(["Year", "2025", "2026"]);
    }

    [Fact]
    public void List_is_body_or_standfirst_as_a_whole()
    {
        var article = Parse(
            $"<h2>Key points</h2><ul><li>All ferries are cancelled until at least 18:00</li><li>About 60,000 homes are without power</li></ul>{Prose}{Prose}");
        var points = article.Body.OfType<BodyList>().Sum(l => l.Items.Count);
        (points is 0 or 2).ShouldBeTrue(article.BodyText);
    }

    private const string MoreProse =
        "<p>The yard has put in a second engine, which the skipper says he will not need in summer and cannot do without in January.</p>";

    [Fact]
    public void Of_a_text_that_stands_twice_the_second_copy_goes()
    {
        var text = Prose + MoreProse + Prose.Replace("board", "mayor") + MoreProse.Replace("skipper", "captain");
        var article = Parse($"<div class=d-none>{text}</div><div class=d-md-none>{text}</div>");
        article.Body.OfType<BodyParagraph>().Count().ShouldBe(4);
    }

    [Fact]
    public void Links_beside_an_article_without_text_are_not_its_text() =>
        new ArticleParser().Parse(
            "<html><head><title>Island loses its ferry</title><meta property=og:title content='Island loses its ferry'><meta property=og:type content=article></head><body><nav><a href=/>Home</a></nav><main><div>Loading</div></main><aside><h2>Most read</h2><ol><li><a href=/a>Bridge reopens after two years of repairs</a></li><li><a href=/b>Market hall traders face higher rents</a></li></ol></aside></body></html>")
            .BodyText.ShouldNotContain("Market hall");

    private static Article Parse(string inside) =>
        new ArticleParser().Parse(
            $"<title>Ferry returns</title><meta property=og:type content=article><body><article><h1>Ferry returns</h1><p>By Jo Tan</p>{inside}</article>", "https://news.example/2026/ferry-returns");
}
