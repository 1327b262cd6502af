using ArticleParsing.Classification.Features;
using ArticleParsing.Learning;
using ArticleParsing.Tests.Fuzzing;
using CsCheck;

namespace ArticleParsing.Tests.Properties;

/// <summary>Laws that hold for every input.</summary>
public sealed class ParserProperties
{
    private static readonly Gen<string> s_tag = OneOf("p", "div", "h1", "h2", "ul", "li", "table", "tr", "td", "blockquote", "figure",
        "figcaption", "article", "a href=/x", "span class=byline", "pre", "br", "img src=/a.jpg", "b", "script", "noscript", "svg",
        "template", "time datetime=2026-01-01", "em", "sup", "sub", "code", "a href=#fn1", "li id=fn1", "td colspan=2 rowspan=2",
        "ol start=3", "dl", "dt", "dd", "x-y", "math", "span class=katex", "blockquote class=twitter-tweet", "template shadowrootmode=open",
        "span aria-hidden=true");
    private static readonly Gen<string> s_piece = Gen.OneOf(
        s_tag.Select(t => "<" + t + ">"),
        s_tag.Select(t => "</" + t.Split(' ')[0] + ">"),
        OneOf("\u201CWe will see,\u201D said Ann Lee. ", "plain words that go on for a while, and then end. ", "\"", "\u201D", "\u2022 ",
            "\n", "\r\n\r\n", "&amp;", "<!--", "\0", "\ud800", "日本語の文。", "עברית", "0:00", "Photo: X"));
    private static readonly Gen<string> s_page = s_piece.List[0, 60].Select(pieces => string.Concat(pieces));

    private static Gen<string> OneOf(params string[] choices) => Gen.Int[0, choices.Length - 1].Select(i => choices[i]);

    [Fact]
    public void No_html_makes_the_parser_throw() => s_page.Sample(html => new ArticleParser().Parse(html) is not null, iter: 2_000);

    [Fact]
    public void No_text_makes_the_parser_throw() =>
        Gen.OneOf(s_page, Gen.String).Sample(text => new ArticleParser().ParseText(text) is not null, iter: 2_000);

    [Fact]
    public void Same_page_gives_the_same_article() =>
        s_page.Sample(
            html => new ArticleParser().Parse(html, "https://news.example/")
                .ToJson() == new ArticleParser().Parse(html, "https://news.example/").ToJson(), iter: 500);

    [Fact]
    public void Json_of_any_article_round_trips() =>
        s_page.Sample(
            html => new ArticleParser().Parse(html).ToJson() is var json && ArticleJson.FromJson(json).ToJson() == json, iter: 500);

    [Fact]
    public void Quotations_point_at_their_words_and_figures_at_figures() => s_page.Sample(
        html =>
        {
            var article = new ArticleParser().Parse(html);
            return article.Quotations.All(q => Invariants.QuotedText(article, q)!.Substring(q.Start, q.End - q.Start) == q.Text)
                && article.Body.OfType<BodyFigure>().All(f => f.Index >= 0 && f.Index < article.Figures.Count);
        },
        iter: 1_000);

    [Fact]
    public void Spans_point_into_their_text_in_order_and_never_cross() =>
        s_page.Sample(html => InlineLaws.Breach(new ArticleParser().Parse(html, "https://news.example/")) is null, iter: 2_000);
}
