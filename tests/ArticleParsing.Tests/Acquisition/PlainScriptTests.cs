using AngleSharp.Dom;
using ArticleParsing.Acquisition;
using ArticleParsing.Limits;

namespace ArticleParsing.Tests.Acquisition;

public sealed class PlainScriptTests
{
    private const string Page =
        """
        <html><head><script>var bridge = "</p>" + 1;</script><script type="application/ld+json">{"@type": "NewsArticle", "headline": "The bridge stays closed"}</script></head>
        <body><p>Before</p><script type="module">import "./bridge.js";</script><p>After</p><script type="math/tex">x^2</script></body></html>
        """;

    [Fact]
    public void Programs_become_no_text() => Texts()[0].ShouldBeEmpty();

    [Fact]
    public void Linked_data_keeps_its_text() => Texts()[1].ShouldContain("The bridge stays closed");

    [Fact]
    public void Modules_become_no_text() => Texts()[2].ShouldBeEmpty();

    [Fact]
    public void The_source_of_a_formula_is_kept() => Texts()[3].ShouldBe("x^2");

    [Fact]
    public void What_stands_after_a_script_stands_where_it_did() =>
        Document().Body!.Children.Select(e => e.LocalName).ShouldBe(["p", "script", "p", "script"]);

    private static string[] Texts() => [.. Document().QuerySelectorAll("script").Select(e => e.TextContent)];

    private static IDocument Document() =>
        new PageReader(ArticleParserOptions.Default.Limits, ArticleParserOptions.Default.SiteRules).FromHtml(
            Page, null, new WorkBudget()).Document!;
}
