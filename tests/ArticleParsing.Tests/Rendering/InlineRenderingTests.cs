namespace ArticleParsing.Tests.Rendering;

/// <summary>Links, emphasis, nested lists, table heads, formulas and posts, written out.</summary>
public sealed class InlineRenderingTests
{
    private static readonly BodyParagraph s_linked = new("See the new plan (40[1] million, 10^4 x).")
    {
        Spans = [new(4, 16, InlineKind.Link, "https://news.example/plan"), new(8, 11, InlineKind.Emphasis),
            new(20, 23, InlineKind.NoteReference, "https://news.example/#fn1"), new(36, 37, InlineKind.Superscript),
            new(38, 39, InlineKind.Code)],
    };

    [Fact]
    public void Markdown_has_links_and_emphasis() =>
        Markdown(s_linked)
            .ShouldBe("See [the *new* plan](<https://news.example/plan>) (40[\\[1\\]](<https://news.example/#fn1>) million, 10\\^4 `x`).");

    [Fact]
    public void Html_has_them_too_and_raises_exponents() =>
        Html(s_linked)
            .ShouldContain(
                "<p>See <a rel=\"nofollow\" href=\"https://news.example/plan\">the <em>new</em> plan</a> (40<a class=\"note-reference\" rel=\"nofollow\" href=\"https://news.example/#fn1\">[1]</a> million, 10<sup>4</sup> <code>x</code>).</p>");

    [Fact]
    public void Html_splits_a_link_where_a_quotation_begins()
    {
        var article = new Article
        {
            Body = [new BodyParagraph("He said \u201Cit stays\u201D.") { Spans = [new(3, 11, InlineKind.Link, "https://news.example/")] }],
            Quotations = [new Quotation { Text = "it stays", Kind = QuotationKind.Direct, Block = 0, Start = 9, End = 17, Confidence = 1 }],
        };
        article.ToHtml(new RenderingOptions { MarkQuotations = true })
            .ShouldContain(
                "<a rel=\"nofollow\" href=\"https://news.example/\">said </a><q class=\"quotation direct\"><a rel=\"nofollow\" href=\"https://news.example/\">it</a> stays</q>.");
    }

    [Theory]
    [InlineData("a *b", 3, 4, "a \\*b")]
    [InlineData("x(a)y", 1, 4, "x(a)y")]
    [InlineData("x (a) y", 2, 5, "x *(a)* y")]
    [InlineData("naive", 1, 3, "n*ai*ve")]
    public void Emphasis_that_markdown_would_not_read_stays_plain(string text, int start, int end, string markdown) =>
        Markdown(new BodyParagraph(text) { Spans = [new(start, end, InlineKind.Emphasis)] }).ShouldBe(markdown);

    [Fact]
    public void Lists_are_nested_and_go_on_from_their_number()
    {
        var list = new BodyList("one\ntwo\nthree", ["one", "two", "three"],
            true) { Start = 3, ItemLevels = [0, 1, 0], Spans = [new(4, 7, InlineKind.Strong)] };
        Markdown(list).ShouldBe("3. one\n   - **two**\n4. three");
        Html(list).Replace("\n", "").ShouldContain("<ol start=\"3\"><li>one<ul><li><strong>two</strong></li></ul></li><li>three</li></ol>");
        new Article { Body = [list] }.ToPlainText().ShouldBe("3. one\n  - two\n4. three");
    }

    [Fact]
    public void Table_heads_are_heads()
    {
        var table = new BodyTable("Town\tVotes\nStrone\t",
            [["Town", "Votes"], ["Strone", ""]]) { HeaderRows = 1, Spans = [new(11, 17, InlineKind.Link, "https://news.example/s")] };
        Html(table)
            .Replace("\n", "")
            .ShouldContain(
                "<table><thead><tr><th>Town</th><th>Votes</th></tr></thead><tbody><tr><td><a rel=\"nofollow\" href=\"https://news.example/s\">Strone</a></td><td></td></tr></tbody></table>");
        Markdown(table).ShouldContain("| [Strone](<https://news.example/s>) |");
    }

    [Fact]
    public void Listings_formulas_and_posts_are_written_as_what_they_are()
    {
        Markdown(new BodyCode("let a") { Language = "js" }).ShouldBe("```js\nlet a\n```");
        Markdown(new BodyCode("let a") { Language = "js {x}" }).ShouldBe("```\nlet a\n```");
        Markdown(new BodyMath("\\frac{a}{b}")).ShouldBe("```math\n\\frac{a}{b}\n```");
        Markdown(new BodyEmbed("https://x.example/1", "The gate is shut.", "Jo (@jo)"))
            .ShouldBe("> The gate is shut.\n\n> \u2014 Jo (@jo)\n\n<https://x.example/1>");
        Html(new BodyEmbed("https://x.example/1", "The gate is shut.", "Jo"))
            .ShouldContain(
                "<blockquote class=\"embed\" cite=\"https://x.example/1\"><p>The gate is shut.</p><p>\u2014 Jo</p></blockquote>");
    }

    [Fact]
    public void Json_reads_back_equal()
    {
        var article = new Article { Body = [s_linked, new BodyMath("a"), new BodyEmbed("https://x.example/1", "q", "a")],
            LeadImage = new LeadImage("https://x.example/a.jpg", "alt"),
            LiveUpdates = [new LiveUpdate("h", null, 0, 1) { Authors = [new Author("Jo")] }] };
        var json = article.ToJson();
        ArticleJson.FromJson(json).ToJson().ShouldBe(json);
        ArticleJson.FromJson(
            """{"body":[{"kind":"list","text":"a","items":["a"],"ordered":false}]}""").Body.ShouldHaveSingleItem().Spans.ShouldBeEmpty();
    }

    private static string Markdown(BodyBlock block) => new Article { Body = [block] }.ToMarkdown();

    private static string Html(BodyBlock block) => new Article { Body = [block] }.ToHtml();
}
