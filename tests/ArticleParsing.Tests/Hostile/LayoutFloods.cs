using static ArticleParsing.Tests.Hostile.HostileText;

namespace ArticleParsing.Tests.Hostile;

/// <summary>Pages whose markup and characters cost more to read than to write.</summary>
internal static class LayoutFloods
{
    public static IEnumerable<HostileInput> All =>
    [
        // Streamed segments.
        Page("segments in one another",
            n => "<p>x</p><template id=B:0></template>" + Fill(n, i => $"<div hidden id=S:{i}><template id=B:{i + 1}></template></div>")),
        Page("segments in one another, in the other form",
            n => "<template id=P:0></template>" + Fill(n, i => $"<div hidden id=S:{i}><template id=P:{i + 1}></template></div>")),
        Page("segments deep in one another", n =>
            "<template id=B:0></template>"
                + Fill(n, i => $"<div hidden id=S:{i}>{Repeat("<div>", 100)}<template id=B:{i + 1}></template>{Repeat("</div>", 101)}")),

        // Classes of inline elements, one in the other.
        Page("short classes of inline elements", n => Article("<p>" + Fill(n, _ => "<q class=a></q>") + "x</p>")),
        Page("classes of inline elements", n => Article("<p>" + Fill(n, i => $"<q class={LowerName(i)}></q>") + "x</p>")),
        Page("long classes of inline elements", n => Article("<p>" + Fill(n, _ => "<q class=" + Repeat("a", 399) + "></q>") + "x</p>")),

        // Depth.
        Page("paragraphs under 240 div", n => Repeat("<div>", 240) + Fill(n, _ => "<p>x")),
        Page("paragraphs of classes under 240 div of classes",
            n => Repeat("<div class='article-body story-content post'>", 240) + Fill(n, i => $"<p class=c{LowerName(i)}>x")),
        Page("hidden boxes of paragraphs", n => Fill(n, _ => "<div hidden><p>x")),

        // Attributes of pictures.
        Page("a picture in its own address", n => Article("<img src='data:image/png;base64," + Fill(n, _ => "QUJD") + "'>")),
        Page("sources of a picture in one attribute", n => Article("<img srcset='" + Fill(n, _ => "a 1w,") + "'>")),
        Page("commas for sources of a picture", n => Article("<img srcset='" + Fill(n, _ => ",") + "a'>")),
        Page("sources of a picture with commas after them", n => Article("<img srcset='" + Fill(n, _ => "a,,,,,,,, ") + "'>")),
        Page("pictures loaded late", n => Article(Fill(n, i => $"<img data-src=/{i}.jpg data-srcset='/{i}.jpg 1w' src=data:,x>"))),
        Page("pictures in one noscript", n => Article("<noscript>" + Fill(n, i => $"<img src=/{i}.jpg>") + "</noscript>")),
        Page("pictures under a base address of many steps", n =>
            "<base href='http://x.example/" + Repeat("a/", 1_900) + "'>"
                + Article(Fill(n, i => $"<p>{Sentence(i)}</p><img src={Repeat("../", 60)}{i}.jpg>"))),
        Page("a style of many spaces", n => "<p style='" + Fill(n, _ => "display:        ") + "'>x" + Story(0)),
        Page("a class of line feeds", n => "<p class='" + Fill(n, _ => "a\r\n") + "'>x" + Story(0)),

        // What the parser mends.
        Page("forms in tables in forms", n => Fill(n, _ => "<form><table><form><input>")),
        Page("links in cells in links", n => Fill(n, _ => "<a><table><td><a><b><p></table></a>")),
        Page("selects in tables", n => Fill(n, _ => "<table><select><tr><td><option>")),
        Page("scripts in svg", n => Fill(n, _ => "<svg><title>x</title><script>1</script></svg>") + Story(0)),
        Page("markup in math", n => Fill(n, _ => "<math><annotation-xml encoding=text/html><p>x</math>") + Story(0)),
        Page("plain text to the end", n => Story(0) + "<plaintext>" + Fill(n, _ => "</p><p>x")),
        Page("a textarea of entities", n => Story(0) + "<textarea>" + Fill(n, _ => "&amp;</text")),

        // Lists, breaks, characters.
        Page("terms and definitions", n => "<dl>" + Fill(n, _ => "<dt>a<dd>b")),
        Page("words and breaks", n => Article("<p>" + Fill(n, _ => "word<br>"))),
        Page("breaks in preformatted text", n => Article("<pre>" + Fill(n, _ => "<br>x"))),
        Page("characters of no width", n => Article("<p>" + Fill(n, _ => "\u200B\uFEFF\u2060\u00ADa"))),
        Page("places to break a word", n => "<p>" + Fill(n, _ => "a\u200B<wbr>")),
        Page("stacks of marks that combine", n => Article("<p>" + Fill(n, _ => "e\u0301\u0302\u0303\u0304\u0305\u0306\u0307"))),
        Page("references to characters of all scripts", n => "<p>" + Fill(n, i => "&#" + (1_000 + (i % 50_000)) + ";")),
        Page("paragraphs of one sign", n => Article(Fill(n, _ => "<p>" + Repeat("\U0001F600", 50)))),
        Page("prose without spaces",
            n => Article(
                Fill(n, _ => "<p>" + Repeat("\u6A4B\u306F\u6625\u307E\u3067\u9589\u9396\u3055\u308C\u308B\u3002", 8)
                    + "\u300C\u305D\u3046\u3060\u300D\u3068\u5F7C\u306F\u8A00\u3063\u305F\u3002"))),
        Page("prose without spaces or marks",
            n => Article(Fill(n, _ => "<p>" + Repeat("\u0E2A\u0E30\u0E1E\u0E32\u0E19\u0E1B\u0E34\u0E14", 18)))),

        // The same again and again.
        Page("one paragraph again and again", n => Article(Fill(n, _ => Paragraph(7)))),
        Page("one line again and again", n => Fill(n, _ => "<p>Read more about it here now.</p>")),
        Page("copies of the headline", n => Article(Fill(n, _ => $"<p>{Headline}</p>"))),
        Page("links in a menu", n => "<nav>" + Fill(n, i => $"<a href=/{i}>Story of {i}</a>") + "</nav>" + Story(0)),
        Page("comments of readers",
            n => Article("<div class=comments>" + Fill(n, i => $"<div class=comment>{Paragraph(i)}</div>") + "</div>")),
    ];

    private static HostileInput Page(string name, Func<int, string> page) => new(name, page);
}
