using ArticleParsing.Tests.Rendering;

namespace ArticleParsing.Tests.Model;

public sealed class ModelTests
{
    private const string Page =
        """
        <html lang=en><head><title>Bridge closes</title><meta name=keywords content="bridge, river"></head><body><h1>Bridge closes</h1><p>By Ann Lee</p>
        <p>The old bridge over the river will stay closed until the <em>spring</em>, the council said on Monday.</p>
        <ul><li>The road over the dam stays open to everybody who has a permit.</li><li>The ferry sails twice an hour from the old pier.</li></ul>
        <table><tr><th>Year</th><th>Passengers</th></tr><tr><td>2024</td><td>38,900</td></tr><tr><td>2025</td><td>41,200</td></tr></table>
        <p>“It will stand for a hundred years,” said Ann Holt, who has kept the bridge for thirty years and will not leave it now.</p></body></html>
        """;

    [Fact]
    public void Articles_with_the_same_content_are_equal()
    {
        var (first, second) = (new ArticleParser().Parse(Page), new ArticleParser().Parse(Page));
        first.ShouldNotBeSameAs(second);
        first.Equals(second).ShouldBeTrue();
        first.GetHashCode().ShouldBe(second.GetHashCode());
        (first with { Tags = ["bridge"] }).Equals(second).ShouldBeFalse();
    }

    [Fact]
    public void An_article_equals_what_comes_back_from_its_json()
    {
        var article = new ArticleParser().Parse(Page);
        article.Quotations.Count.ShouldBeGreaterThan(0);
        ArticleJson.FromJson(article.ToJson()).Equals(article).ShouldBeTrue();
        ArticleJson.FromJson(Samples.Full.ToJson()).Equals(Samples.Full).ShouldBeTrue();
    }

    [Fact]
    public void Tables_are_equal_if_their_cells_are()
    {
        var table = new BodyTable("a\tb", [["a", "b"]]);
        table.ShouldBe(new BodyTable("a\tb", [["a", "b"]]));
        table.ShouldNotBe(new BodyTable("a\tb", [["a", "c"]]));
    }

    [Fact]
    public void Nobody_can_change_a_list_of_an_article()
    {
        var article = new ArticleParser().Parse(Page);
        Should.Throw<NotSupportedException>(() => ((IList<Author>)article.Authors).Clear());
        Should.Throw<NotSupportedException>(() => ((IList<BodyBlock>)article.Body)[0] = new BodyParagraph("another"));
        Should.Throw<NotSupportedException>(() => ((IList<string>)article.Body.OfType<BodyTable>().Single().Rows[0]).Add("another"));
    }

    [Fact]
    public void A_list_that_is_handed_to_an_article_is_copied()
    {
        List<string> tags = ["bridge"], cells = ["a"];
        var article = new Article { Tags = tags, Body = [new BodyTable("a", [cells])] };
        tags.Add("river");
        cells.Clear();
        article.Tags.ShouldBe(["bridge"]);
        ((BodyTable)article.Body[0]).Rows[0].ShouldBe(["a"]);
    }

    [Fact]
    public void An_analysis_compares_by_content() =>
        new ArticleParser().Analyze(Page).Equals(new ArticleParser().Analyze(Page)).ShouldBeTrue();
}
