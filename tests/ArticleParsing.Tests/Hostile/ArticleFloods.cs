using static ArticleParsing.Tests.Hostile.HostileText;

namespace ArticleParsing.Tests.Hostile;

/// <summary>
/// Articles that have too much of what articles have: pictures, captions, bios, notices, promotion, lists, tables, quotations. Each stands
/// in the page among prose, and once more in a page that declares it as its body, as the two lead to different parts of the library.
/// </summary>
internal static class ArticleFloods
{
    private const string Quoted = "\u201CWe will go on with the plan\u201D, Ann Lee said on Monday, and the council agreed.";

    public static IEnumerable<HostileInput> All => [.. s_middles.SelectMany(m => new[] { InArticle(m), AsBody(m) }), .. s_others];

    private static HostileInput InArticle((string Name, Func<int, string> Make) middle) =>
        new(middle.Name + ", in an article", n => Article(middle.Make(n)));

    private static HostileInput AsBody((string Name, Func<int, string> Make) middle) =>
        new(middle.Name + ", declared as body", n => Declared(middle.Make(n / 2)));

    private static readonly (string Name, Func<int, string> Make)[] s_middles =
    [
        // Pictures.
        Middle("names under pictures",
            n => Among(n, 4, i => $"<figure><img src=/{LowerName(i)}.jpg><figcaption>{FullName(i)}</figcaption></figure>")),
        Middle("a family under pictures",
            n => Among(n, 4, i => $"<figure><img src=/bellweather.jpg><figcaption>{Name(i)} Bellweather</figcaption></figure>")),
        Middle("captions",
            n => Among(
                n, 4, i => $"<figure><img src=/{i}.jpg><figcaption>The {Thing(i)} at {Name(i)} in the morning sun</figcaption></figure>")),
        Middle("long captions",
            n => Among(n, 4,
                i => $"<figure><img src=/{i}.jpg><figcaption>{Name(i)} {Repeat("at the quay in spring ", 40)}</figcaption></figure>")),
        Middle("captions that nearly hold one another", n =>
            Among(n, 4, i =>
                $"<figure><img src=/{i}.jpg><figcaption>In {Repeat("ab ", 120)}{Name(i)} {Repeat("ab ", 120 + (i % 40))}</figcaption></figure>")),
        Middle("pictures in one figure", n => "<figure>" + Fill(n, i => $"<img src=/{i}.jpg>") + "</figure>"),
        Middle("pictures without an address in one figure",
            n => "<figure>" + Fill(n, i => $"<img alt=a{i}>") + "<figcaption>The quay in spring</figcaption></figure>"),
        Middle("pictures and captions in one figure",
            n => "<figure>" + Fill(n, i => $"<img src=/{i}.jpg><figcaption>The {Thing(i)} at {Name(i)} in the morning</figcaption>")
                + "</figure>"),
        Middle("captions of one picture",
            n => "<figure><img src=/a.jpg>" + Fill(n, i => $"<figcaption>The {Thing(i)} at {Name(i)} in the morning sun</figcaption>")
                + "</figure>"),
        Middle("credits of one picture", n =>
            "<figure><img src=/a.jpg><figcaption>The quay in the sun</figcaption>"
                + Fill(n, i => $"<figcaption class=credit>Photo: {FullName(i)}</figcaption>") + "</figure>"),

        // What stands beside the text.
        Middle(
            "promotion", n => Among(n, 3, i => $"<p>Read more: <a href=/s/{i}>The {Thing(i)} and the {Thing(i + 9)} {i:000000}</a></p>")),
        Middle("promotion in boxes",
            n => Among(n, 3, i => $"<div class=related><p><a href=/s/{i}>The very same long story title {i:000000}</a></p></div>")),
        Middle(
            "notices", n => Among(n, 3, i => $"<p>Correction: An earlier version of this article misspelled the name of {Name(i)}.</p>")),
        Middle("standfirsts", n => Fill(n, i => "<p class=standfirst>" + Sentence(i) + "</p>")),
        Middle("frames", n => Among(n, 10, i => $"<iframe src=https://v.example/{i}></iframe>")),

        // Lists, tables, quotations, code.
        Middle("definitions in one list item", n => "<ul><li><dl>" + Fill(n, i => "<dd>" + Sentence(i)) + "</dl></ul>"),
        Middle("short definitions in one list item",
            n => "<ul><li><dl>" + Fill(n, i => $"<dd>The {Thing(i)} was {Verb(i)} by the {Thing(i + 5)}.") + "</dl></ul>"),
        Middle("list items", n => "<ul>" + Fill(n, i => "<li>" + Sentence(i)) + "</ul>"),
        Middle("quotations in list items",
            n => "<ul>" + Fill(n, i => $"<li>\u201CWe {Verb(i)} the {Thing(i)},\u201D Ann Lee said of the {Thing(i + 3)}.</li>") + "</ul>"),
        Middle("a ragged table",
            n => "<table>" + Fill(n / 2, i => $"<tr><td>{Sentence(i)}") + "<tr>" + Fill(n / 2, i => $"<td>{Sentence(i)}") + "</table>"),
        Middle("a ragged table of numbers",
            n => "<table>" + Fill(n / 2, i => $"<tr><td>{i}") + "<tr>" + Fill(n / 2, i => $"<td>{i}") + "</table>"),
        Middle("cells of many columns and rows",
            n => "<table>" + Fill(n, i => "<tr><td colspan=1000 rowspan=65534>" + Sentence(i)) + "</table>"),
        Middle("paragraphs in one cell", n => "<table><tr><td>" + Fill(n, i => $"<p>The {Thing(i)} was {Verb(i)}.") + "</table>"),
        Middle("cells with strokes", n => "<table>" + Fill(n, i => $"<tr><td>The {Thing(i)} in | numbers and words") + "</table>"),
        Middle("lines of a quotation", n => "<blockquote>" + Fill(n, _ => "<p>" + Quoted + "</p>") + "</blockquote>"),
        Middle("quotations set apart that nearly repeat the text", n =>
            Fill(n, i => i % 2 == 0
                ? "<p>" + Sentence(7) + Repeat(" a", 2_000) + "</p>"
                : "<blockquote><p>" + Sentence(7) + Repeat(" a", 900) + " b" + Repeat(" a", 40) + "</blockquote>")),
        Middle("lines of code", n => "<pre>" + Fill(n, i => $"{Thing(i)} = ``{Thing(i + 1)}`` + {i};\n") + "</pre>"),
        Middle("code of backticks", n => Among(n, 1, i => $"<pre>{Thing(i)} {Repeat("`", 2_000)}</pre>")),
        Middle("numbers and full stops", n => Among(n, 1, _ => "<p>" + Repeat("1", 1_000) + Repeat(". ", 500) + "</p>")),

        // Speakers.
        Middle("speakers", n => Among(n, 10, i => $"<p>\u201CWe {Verb(i)} the {Thing(i)},\u201D {FullName(i)} said on Monday.</p>")),
        Middle("a speaker of a long name", n =>
            $"<p>{Sentence(1)} A{Repeat("a", n / 2)} said: \u201CWe will go on with it and stay.\u201D</p>"
                + Fill(n / 2, i => $"<p>\u201CWe {Verb(i)} the {Thing(i)}.\u201D</p>")),
        Middle("speakers of long names, one a paragraph",
            n => Fill(n, i => $"<p>{Sentence(i)} A{Repeat("a", 2_000)} said: {Repeat("\u201CWe stay.\u201D ", 200)}</p>")),
        Middle("a speaker of a long description", n =>
            $"<p>{Sentence(1)} \u201CWe stay,\u201D said Ann Lee, the \u201C{Repeat("long ", n / 10)}\u201D mayor.</p>"
                + Fill(n / 2, i => $"<p>\u201CWe {Verb(i)} the {Thing(i)}.\u201D</p>")),
        Middle("a speaker of a long role", n =>
            $"<p>{Sentence(1)} \u201CWe stay,\u201D said Ann Lee, the {Repeat("very-", n / 10)}old mayor.</p>"
                + Fill(n / 2, i => $"<p>\u201CWe {Verb(i)} the {Thing(i)}.\u201D</p>")),
        Middle("a speaker in captions", n =>
            Among(n, 1, i =>
                $"<figure><img src=/{i}.jpg><figcaption>{Name(i)} {Repeat("where Ann Lee said that she goes ", 20)}</figcaption></figure>")
                + "<p>\u201CWe go on with it,\u201D Ann Lee said.</p>"),
    ];

    private static readonly HostileInput[] s_others =
    [
        new("bios of one author", n => Article(
            Among(n, 3, i =>
                $"<div class=author-bio><p>Ann Lee covers the {Thing(i)} and the {Thing(i + 3)} number {i} for the Ledger.</p></div>"),
                "<meta name=author content='Ann Lee'>")),
        new("a body of one line", n => BodyInJsonLd(Fill(n, i => Sentence(i) + " "))),
        new("a body of words, one a line", n => BodyInJsonLd(Fill(n, i => Thing(i) + "\\n"))),
        new("a body of quotations", n => BodyInJsonLd(Fill(n, _ => "\u201CWe go,\u201D Ann Lee said.\\n"))),
        new("a body of a long name and quotations", n =>
            BodyInJsonLd(
                Sentence(1) + "\\nA" + Repeat("a", n / 2) + " said: \u201CWe will go on with it.\u201D\\n"
                    + Fill(n / 2, _ => "\u201CWe will go on and stay.\u201D\\n"))),
        new("a body of numbers and full stops",
            n => BodyInJsonLd(Fill(2_000, Sentence) + "\\n" + Repeat("1", n / 2) + Repeat(". ", n / 4))),
    ];

    private static (string Name, Func<int, string> Make) Middle(string name, Func<int, string> middle) => (name, middle);
}
