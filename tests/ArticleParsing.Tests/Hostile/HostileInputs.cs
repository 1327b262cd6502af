using System.Text;

namespace ArticleParsing.Tests.Hostile;

/// <summary>The collection: what is known to have hurt parsers of HTML, JSON and prose, this one included.</summary>
public static class HostileInputs
{
    public static IReadOnlyList<HostileInput> All { get; } =
    [
        // Nesting.
        Repeat("nested div", "<div>"),
        Repeat("nested lists", "<ul><li>"),
        Repeat("nested tables", "<table><tr><td>"),
        Repeat("nested svg", "<svg>"),
        Repeat("nested svg and foreignObject", "<svg><foreignObject>"),
        Repeat("nested math", "<math><mi>"),
        Repeat("nested templates", "<template>"),
        Repeat("nested framesets", "<frameset>"),
        Repeat("nested buttons", "<button><p>"),
        Repeat("nested selects", "<select><option>"),
        Repeat("nested rubies", "<ruby><rt>"),
        Repeat("nested iframes", "<iframe>"),
        Repeat("nested noscripts", "<noscript>"),
        Repeat("nested inline links and blocks", "<a href=/x><div>"),
        Repeat("as deep as allowed, again and again",
            string.Concat(Enumerable.Repeat("<div>", 400)) + "x" + string.Concat(Enumerable.Repeat("</div>", 400))),

        // Formatting elements that the parser opens anew.
        Repeat("unclosed b in every paragraph", "<p><b>x"),
        Each("unclosed font of its own in every paragraph", i => $"<p><font color={i}>x"),
        Each("unclosed a, b, i, font in every paragraph", i => $"<p><b class={i}><i><font color={i}><a>x"),
        Repeat("mis-nested formatting", "<font><p><b><div></font></b>"),
        Repeat("mis-nested formatting in a line", "<i><b><u></i></b></u>x"),
        Repeat("b, p, /b", "<b><p></b>"),
        Repeat("nobr", "<nobr><div>"),
        After("300 open b, then paragraphs", string.Concat(Enumerable.Range(0, 300).Select(i => $"<b id={i}>")), "<p>x</p>"),
        After("300 b closed by their block, then paragraphs",
            "<div>" + string.Concat(Enumerable.Range(0, 300).Select(i => $"<b id={i}>")) + "</div>", "<p>x</p>"),
        After("end tags of nothing under 400 div", string.Concat(Enumerable.Repeat("<div>", 400)), "</span>"),
        After("end tags of formatting under 400 div", string.Concat(Enumerable.Repeat("<div>", 400)), "</b>"),
        Repeat("end tags", "</div>"),
        Repeat("end tags that make paragraphs", "</p>"),
        Repeat("end tags that make breaks", "</br>"),

        // Tables that push their content out.
        After("blocks pushed out of a table", "<table>", "<div>x</div>"),
        After("text pushed out of a table", "<table>", "x<tr>"),
        After("links pushed out of a table", "<table>", "<a>x"),
        Repeat("links pushed out of tables in tables", "<table><a>x"),
        Repeat("cells", "<tr><td>12<td>x"),

        // Attributes and names.
        new("distinct attributes", n => "<p" + Fill(n, i => $" a{i}") + ">x"),
        new("the same attribute", n => "<p" + Fill(n, _ => " a=1") + ">x"),
        new("one attribute on and on", n => "<p a='" + Fill(n, _ => "<x>") + "'>x"),
        new("an attribute without an end", n => "<p a='" + Fill(n, _ => "x")),
        new("a class of many words", n => "<p class='" + Fill(n, i => $"c{i} ") + "'>x"),
        new("a style of many displays", n => "<p style='" + Fill(n, _ => "display ") + "'>x"),
        new("a srcset of many pictures", n => "<img srcset='" + Fill(n, i => $"/{i}.jpg {i}w, ") + "'>"),
        new("a tag name on and on", n => "<" + Fill(n, _ => "x") + ">x"),
        Each("attributes for the html element", i => $"<html a{i}=1>"),
        Each("attributes for the body element", i => $"<body a{i}=1>"),
        Each("elements of names of their own", i => $"<x-{i}>x</x-{i}>"),
        Repeat("base addresses", "<base href=http://x.example/>"),
        Repeat("tags without an end", "<a "),
        Repeat("tag starts", "<"),

        // Entities, comments, raw text.
        After("ampersands", "<p>", "&amp;"),
        After("entities without an end", "<p>", "&notit"),
        After("long entities cut off", "<p>", "&CounterClockwiseContourIntegra"),
        After("character references past the last character", "<p>", "&#x110000;"),
        new("a character reference on and on", n => "<p>&#" + Fill(n, _ => "9") + ";"),
        new("entities in an attribute", n => "<p title='" + Fill(n, _ => "&amp;") + "'>x"),
        After("a comment without an end", "<p>x<!--", "- "),
        After("a comment that nearly ends", "<p>x<!--", "--!"),
        After("a comment that nearly ends, with dashes", "<p>x<!--", "---!"),
        After("a comment in svg that nearly ends", "<svg><style><!--", "--!"),
        Repeat("comments", "<!---->"),
        Repeat("bogus comments", "<?x>"),
        Repeat("empty end tags", "</>"),
        After("a script that nearly ends", "<script>", "</scrip"),
        After("a script in a script's comment", "<script>", "<!--<script>"),
        After("a title that nearly ends", "<title>", "</titl"),
        After("a textarea that nearly ends", "<textarea>", "</textare"),
        After("a doctype on and on", "<!doctype html", " x"),
        After("CDATA without an end", "<svg><![CDATA[", "]]"),

        // Much of one thing.
        After("one text of words", "<p>", "words and words "),
        After("one word", "<p>", "x"),
        After("one text of capitals", "<p>", "Ann Lee. "),
        After("spaces", "<p>", " "),
        After("line feeds and returns", "<p>", "\r"),
        After("NUL characters", "<p>", "\0"),
        After("lone surrogates", "<p>", "\ud800"),
        After("marks that combine", "<p>a", "\u0301"),
        After("marks of direction", "<p>", "\u202E\u202D\u2066x"),
        After("full stops", "<p>", ". "),
        After("preformatted lines", "<pre>", "x\n"),
        After("line breaks", "<p>", "<br>"),
        Repeat("paragraphs", "<p>x"),
        Repeat("prose",
            "<p>The council said on Monday that the bridge stays closed until the spring, and that \u201Cnobody\u201D will pass.</p>"),
        Repeat("empty blocks", "<div></div>"),
        After("inline elements", "<p>", "<span>x</span>"),
        After("links in a line", "<p>", "<a href=/x>a</a> "),
        Each("links in a list", i => $"<li><a href=/{i}>Story {i}</a>"),
        Each("headings", i => $"<h1>Heading {i} of words</h1>"),
        new("a title on and on, and headings", n => "<title>" + Fill(n / 2, _ => "a b ") + "</title>" + Fill(n / 2, _ => "<h1>a b c</h1>")),
        After("a title of separators", "<h1>a</h1><title>", "a | "),
        Each("pictures", i => $"<img src=/{i}.jpg>"),
        Each("figures", i => $"<figure><img src=/{i}.jpg><figcaption>The bridge of {i} in spring. Photo: Ann Lee</figcaption></figure>"),
        After("sources of a picture", "<picture>", "<source srcset='/a.jpg 1w'>"),
        Repeat("pictures for readers without scripts", "<noscript><img src=/x.jpg></noscript>"),
        Each("placeholders and segments", i => $"<template id=B:{i}></template>x<!--/$--><div hidden id=S:{i}>x</div>"),
        new("placeholders without an end",
            n => "<div>" + Fill(n / 2, i => $"<template id=B:{i}></template>x") + "</div>"
                + Fill(n / 2, i => $"<div hidden id=S:{i}>x</div>")),
        Each("bylines", i => $"<p class=byline>By Ann Lee{i}</p>"),
        Repeat("times", "<time datetime=2026-01-01>1 January 2026</time><p>"),
        Repeat("dates", "<p>Published January 1, 2026 12:00</p>"),
        Each("radio buttons", i => $"<input type=radio name=a id=r{i}>"),

        // What a page declares.
        Each("tags", i => $"<meta property=article:tag content='Tag {i}'>"),
        new("one tag list", n => "<meta property=article:tag content='" + Fill(n, i => $"t{i},") + "'>x"),
        Each("declared authors", i => $"<meta name=author content='Ann Lee{i}'>"),
        Repeat("authors in microdata", "<span itemprop=author><span itemprop=name>Ann</span></span>"),
        Repeat("JSON-LD scripts", "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"x\"}</script>"),
        JsonLd("deep JSON-LD", n => new string('[', n / 2) + new string(']', n / 2)),
        JsonLd("deep JSON-LD without an end", n => Fill(n, _ => "{\"a\":")),
        JsonLd("a long article body", n => "{\"@type\":\"NewsArticle\",\"articleBody\":\"" + Fill(n, _ => "word and ") + "\"}"),
        JsonLd("an article body of tags", n => "{\"@type\":\"NewsArticle\",\"articleBody\":\"" + Fill(n, _ => "<p>word</p> ") + "\"}"),
        JsonLd("an article body of tag starts", n => "{\"@type\":\"NewsArticle\",\"articleBody\":\"" + Fill(n, _ => "< word ") + "</>\"}"),
        JsonLd("authors in JSON-LD", n => "{\"@type\":\"NewsArticle\",\"author\":[" + Fill(n, i => $"{{\"name\":\"Ann Lee{i}\"}},") + "]}"),
        JsonLd("keys in JSON-LD", n => "{\"@type\":\"NewsArticle\"," + Fill(n, i => $"\"k{i}\":1,") + "\"headline\":\"x\"}"),
        JsonLd("keywords in JSON-LD", n => "{\"@type\":\"NewsArticle\",\"keywords\":[" + Fill(n, i => $"\"Key {i}\",") + "]}"),
        JsonLd("articles in JSON-LD", n => "[" + Fill(n, i => $"{{\"@type\":\"NewsArticle\",\"headline\":\"h {i}\"}},") + "]"),
        JsonLd("a graph of nodes", n => "{\"@graph\":[" + Fill(n, i => $"{{\"@id\":\"{i}\",\"@type\":\"WebPage\"}},") + "]}"),
        JsonLd("JSON-LD of wrong types",
            n => "[" + Fill(n,
                i => "{\"@type\":{\"@type\":[1]},\"headline\":[[{}]],\"author\":[[[1]],{\"name\":{\"name\":[]}}],\"datePublished\":{},\"@id\":[],\"@graph\":7},") + "]"),

        // Quotations.
        After("straight marks", "<p>", "\""),
        Each("quotations set apart",
            i => $"<p>{Name(i)} said that it stays closed.<blockquote>It stays closed for {Name(i)} and for all of the others</blockquote>"),
        After("short quotations", "<p>", "\"x\" "),
        After("quotations in curly marks", "<p>", "\u201Cx\u201D "),
        After("opening marks", "<p>", "\u201Cx "),
        After("single marks", "<p>", "'x "),
        After("single marks between double ones", "<p>", "\u201Cx\u201D 'a b' "),
        After("quotations and speakers in one paragraph", "<p>", "\u201CWe go,\u201D he said. "),
        Repeat("quotations and speakers", "<p>\u201CWe go,\u201D Ann Lee said."),
        After("verbs of saying", "<p>", "he said "),
        After("commas", "<p>", "Ann, "),
        Each("people", i => $"<p>{Name(i)} {Name(i / 7)} said that he goes. "),
        After("roles that speak", "<p>", "The former officer said that he goes. "),
        Repeat("roles that speak, in paragraphs", "<p>The town's former officer said \u201Cthat is all there is to say,\u201D and left. "),
        After("pronouns", "<p>", "He told her that she said they knew him. "),

        // Plain text.
        Text("words", "words and words "),
        Text("line feeds", "\n"),
        Text("short lines", "a line\n"),
        Text("points", "- a\n"),
        Text("wrapped lines", "Words of a wrapped line that goes on to some sixty columns, or so\n"),
        Text("bylines as text", "By Ann Lee\n"),
        Text("captions as text", "Photo: Ann Lee\n"),
        Text("marks as text", "\""),
        Text("paragraphs as text",
            "The council said on Monday that the bridge stays closed until the spring, and that \u201Cnobody\u201D will pass.\n\n"),

        .. DeclarationFloods.All, .. LayoutFloods.All, .. ArticleFloods.All, .. QuotationFloods.All, .. TextFloods.All,
    ];

    private static HostileInput Repeat(string name, string piece) => Each(name, _ => piece);

    private static HostileInput After(string name, string start, string piece) => new(name, n => start + Fill(n, _ => piece));

    private static HostileInput Each(string name, Func<int, string> piece) => new(name, n => Fill(n, piece));

    private static HostileInput Text(string name, string piece) => new(name, n => Fill(n, _ => piece), HostileKind.Text);

    private static HostileInput JsonLd(string name, Func<int, string> json) =>
        new(name, n => "<title>h</title><script type='application/ld+json'>" + json(n) + "</script><p>x");

    private static string Fill(int length, Func<int, string> piece)
    {
        var text = new StringBuilder(length + 64);
        for (var i = 0; text.Length < length; i++) text.Append(piece(i));
        return text.ToString();
    }

    private static string Name(int i) =>
        string.Concat((char)('A' + (i % 26)), (char)('a' + (i / 26 % 26)), (char)('a' + (i / 676 % 26)), "en");
}
