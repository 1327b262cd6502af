using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ArticleParsing.Acquisition;
using ArticleParsing.Limits;
using CsCheck;

namespace ArticleParsing.Tests.Acquisition;

public sealed class PlainElementsTests
{
    private static readonly string[] s_names =
    [
        "a", "b", "i", "em", "font", "p", "div", "span", "ul", "ol", "li", "dl", "dd", "dt", "table", "tbody", "tr", "td", "th", "caption",
        "h1", "h2", "br", "hr", "img", "input", "button", "select",
        "option", "optgroup", "textarea", "form", "fieldset", "section", "article", "figure", "figcaption", "pre", "iframe", "template",
        "svg", "title", "math", "body", "html", "nobr", "details",
        "summary", "marquee", "ruby", "rt", "x-card", "link", "base", "center", "label", "blockquote",
    ];

    private static readonly Gen<string> s_soup = Gen.Select(Gen.Int[0, s_names.Length - 1], Gen.Int[0, 5])
        .Select((name, form) => form switch { 0 or 1 => $"</{s_names[name]}>", 2 => "text", _ => $"<{s_names[name]}>" })
        .Array[1, 60].Select(string.Concat);

    [Fact]
    public void Tree_is_the_one_that_AngleSharp_builds_of_its_own_elements() => s_soup.Sample(
        html => Shape(Read(html, ArticleParserOptions.Default))
            .ShouldBe(Shape(new HtmlParser(new HtmlParserOptions { SkipRawText = true }).ParseDocument(html))), iter: 3_000);

    [Fact]
    public void Elements_that_pages_have_most_of_are_of_one_class() =>
        Read("<div><p><a href=x>one</a> <b>two</b><ul><li><img src=a.png></ul></div><h2>three</h2>", ArticleParserOptions.Default)
            .Body!.QuerySelectorAll("*").Select(e => e.GetType()).Distinct().ShouldHaveSingleItem();

    [Fact]
    public void Selectors_of_a_sites_rule_may_ask_for_the_kind_of_an_element()
    {
        var options = new ArticleParserOptions { SiteRules = SiteRules.FromJson(
            """{"news.example": {"headline": "input:checked + p"}}""") };
        var page = "<h1>Another line</h1><input type=checkbox><p>Not this one</p><input type=checkbox checked><p>The bridge stays closed</p>";
        new ArticleParser(options).Parse(page, "https://news.example/bridge").Headline.ShouldBe("The bridge stays closed");
    }

    private static IDocument Read(string html, ArticleParserOptions options) =>
        new PageReader(options.Limits, options.SiteRules).FromHtml(html, null, new WorkBudget()).Document!;

    private static string Shape(INode node) => node switch
    {
        IText text => text.Data,
        _ => $"{node.NodeName}({string.Concat(node.ChildNodes.Select(Shape))})",
    };
}
