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

    private static Article Parse(string inside) =>
        new ArticleParser().Parse(
            $"<title>Ferry returns</title><meta property=og:type content=article><body><article><h1>Ferry returns</h1><p>By Jo Tan</p>{inside}</article>", "https://news.example/2026/ferry-returns");
}
