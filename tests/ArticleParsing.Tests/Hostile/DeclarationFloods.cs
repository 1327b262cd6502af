using static ArticleParsing.Tests.Hostile.HostileText;

namespace ArticleParsing.Tests.Hostile;

/// <summary>Pages that declare too much of themselves: metadata, microdata, JSON-LD, titles, authors, addresses.</summary>
internal static class DeclarationFloods
{
    private const string News = "{\"@type\":\"NewsArticle\",\"headline\":\"" + Headline + "\",";

    public static IEnumerable<HostileInput> All =>
    [
        // Meta elements and links.
        Page("meta elements that nobody reads", n => Article("", Fill(n, i => $"<meta name=x{i} content=y>"))),
        Page("meta elements under 400 div", n => Repeat("<div>", 400) + Fill(n, _ => "<meta>")),
        Page("dates of publication under names of their own",
            n => Article("", Fill(n, i => $"<meta name=my-publish-time-{i} content='2026-03-{(i % 28) + 1:00}'>"))),
        Page("labels of a card",
            n => Article("",
                Fill(n, i => $"<meta name=twitter:data{i % 10} content='Ann Lee{i}'><meta name=twitter:label{i % 10} content='Written by'>"))),
        Page("canonical addresses", n => Article("", Fill(n, i => $"<link rel=canonical href=/s/{i}>"))),
        Page("a base address that goes up and up", n => Article("<img src=a.jpg>", "<base href='" + Fill(n, _ => "../") + "'>")),
        Page("an address of years", n => Article("", "<link rel=canonical href='http://x.example/" + Fill(n, _ => "/20") + "'>")),
        Page("a long canonical address, and articles in JSON-LD", n => Article("",
            "<link rel=canonical href='http://x.example/" + Fill(n / 2, _ => "a") + "/'>"
                + JsonLd("[" + Fill(n / 2, _ => "{\"@type\":\"Article\",\"url\":\"x\"},") + "]"))),
        Page("an address of fragments in JSON-LD", n => Article("",
            "<link rel=canonical href='http://x.example/a'>" + JsonLd("[{\"@type\":\"Article\",\"url\":\"" + Fill(n, _ => "#") + "\"}]"))),

        // Titles.
        Page("headlines in JSON-LD that nearly stand in the title", n =>
            "<title>" + Repeat("a", 9_990) + "</title>"
                + JsonLd("[" + Fill(n, _ => "{\"@type\":\"Article\",\"headline\":\"" + Repeat("a", 900) + "b\"},") + "]")),
        Page("sixteen long titles, and headings", n =>
            "<head>" + string.Concat(
                Enumerable.Range(0, 16)
                    .Select(t => $"<meta property=og:title content='{string.Join(' ', Enumerable.Range(0, 300).Select(w => LowerName(t + w)))}'>"))
            + "</head>" + Fill(n, _ => "<h1>a")),
        Page("a long site name, and titles of many parts", n =>
            "<head><meta property=og:site_name content='" + Fill(n, i => "Zed" + i) + "'>"
            + string.Concat(
                Enumerable.Range(0, 16)
                    .Select(t => $"<meta property=og:title content='Bridge {t} closed{string.Concat(Enumerable.Range(0, 30).Select(i => " | A" + i))}'>"))
            + "</head><h1>Bridge stays closed</h1>" + Story(0)),

        // Tags and types.
        Page("tags of two sources", n => Article("",
            JsonLd(News + "\"keywords\":[" + string.Join(',', Enumerable.Range(0, 499).Select(i => "\"t" + LowerName(i) + "\"")) + "]}")
            + "<meta name=keywords content='" + Fill(n, _ => "t" + LowerName(498) + ",") + "t'>")),
        Page("tags of two kinds of meta elements", n => Article("",
            string.Concat(Enumerable.Range(0, 499).Select(i => $"<meta property=article:tag content=t{LowerName(i)}>"))
                + "<meta name=keywords content='" + Fill(n, _ => "t" + LowerName(498) + ",") + "t'>")),
        Page("types in JSON-LD",
            n => Article("", JsonLd("{\"@type\":[" + Fill(n, i => $"\"T{i}\",") + "\"NewsArticle\"],\"headline\":\"h\"}"))),
        Page("breadcrumbs that lead home",
            n => Article("",
                JsonLd("{\"@type\":\"BreadcrumbList\",\"itemListElement\":[" + Fill(n, _ => "{\"name\":\"home\"},")
                    + "{\"name\":\"World\"}]}"))),
        Page("scripts of broken JSON-LD", n => Article("", Fill(n, _ => "<script type=application/ld+json>{\"a\":\"\n\"</script>"))),
        Page("entities in JSON-LD", n => Article("", JsonLd("{\"@type\":\"NewsArticle\",\"headline\":\"" + Fill(n, _ => "&amp;") + "\"}"))),
        Page("bad escapes in JSON-LD", n => BodyInJsonLd(Fill(n, _ => "\\q\\u0041\n"))),

        // References to a node of many keys.
        Page("authors that refer to a node of many keys", n => Article("",
            JsonLd("[" + News + "\"author\":[" + Fill(n / 2, _ => "{\"@id\":\"p\"},") + "]},{\"@id\":\"p\","
                + Fill(n / 2, i => $"\"k{i}\":1,") + "\"z\":1}]"))),
        Page("tags that refer to a node of many keys", n => Article("",
            JsonLd("[" + News + "\"keywords\":[" + Fill(n / 2, _ => "{\"@id\":\"p\"},") + "]},{\"@id\":\"p\","
                + Fill(n / 2, i => $"\"k{i}\":1,") + "\"z\":1}]"))),
        Page("authors that refer to one another", n => Article("",
            JsonLd("[" + News + "\"author\":{\"@id\":\"p0\"}},"
                + Fill(n, i => $"{{\"@id\":\"p{i}\",\"name\":[{{\"@id\":\"p{i + 1}\"}}]}},") + "1]"))),
        Page("an author that refers to itself",
            n => Article("",
                JsonLd("[" + News + "\"author\":{\"@id\":\"p\"}},{\"@id\":\"p\",\"name\":[" + Fill(n, _ => "{\"@id\":\"p\"},") + "1]}]"))),

        // Microdata.
        Page("authors inside authors",
            n => "<article itemscope itemtype=http://schema.org/NewsArticle>" + Repeat("<div itemprop=author>", 240)
                + Fill(n, _ => "<br>")),
        Page("headlines inside headlines",
            n => "<article itemscope itemtype=http://schema.org/NewsArticle>" + Repeat("<div itemprop=headline>", 240)
                + Fill(n, _ => "word and ")),
        Page("authors deep inside attributes", n => "<article itemscope itemtype=http://schema.org/NewsArticle>"
            + Repeat("<div class=a id=b role=c lang=d style=e title=f aria-label=g name=i content=j datetime=k rel=l src=m alt=o width=1 height=1 data-src=p data-type=s>", 240)
            + Fill(n, _ => "<i itemprop=author>x</i>")),

        // Authors.
        Page("lists of authors", n => Article("", Authors(n))),
        Page("lists of authors, and pictures",
            n => Article(Among(n / 2, 5, i => $"<img src=/{i}.jpg alt=quay{i % 1000}>"), Authors(n / 2))),
        Page("lists of authors, and bios",
            n => Article(Among(n / 2, 10, i => $"<p class=author-bio>The writer {i} covers the harbour for us.</p>"), Authors(n / 2))),
        Page("sign-in names, and lines",
            n => Article(
                Fill(n, _ => "<p>x"), string.Concat(Enumerable.Range(0, 990).Select(i => $"<meta name=author content={LowerName(i)}>")))),
        Page("an author that is the site, and lines", n => Article(Fill(n, _ => "<p>x"),
            "<meta property=og:site_name content=Zed>"
                + JsonLd("{\"@type\":\"Article\",\"headline\":\"h\",\"author\":[" + string.Join(',', Enumerable.Repeat("\"Zed\"", 990))
                    + "]}"))),
        Page("sites, and authors", n => Article("<p class=byline>By Ann Lee</p>",
            Fill(n, i => $"<meta property=og:site_name content='{Name(i)} {Repeat("z", 100)}'><meta name=author content='{Repeat("z", 50)}'>"))),
        Page("bylines of names of their own", n => $"<h1>{Headline}</h1>" + Fill(n, i => $"<p>By {FullName(i)}</p>") + Story(0)),
        Page("links to authors",
            n => $"<h1>{Headline}</h1>" + Fill(n, i => $"<p><a rel=author href=/a/{i}>{FullName(i)}</a></p>") + Story(0)),

        // Dates.
        Page("dates in lines", n => Article(Fill(n, i => $"<p>Updated {(i % 28) + 1} March 2026, {(i % 28) + 1}/03/2026</p>"))),
        Page("years in one line", n => Article("<p class=date>" + Fill(n, _ => "2026 "))),
        Page("times under the headline",
            n => $"<h1>{Headline}</h1>"
                + Fill(n, i => $"<time datetime=2026-03-{(i % 28) + 1:00}>March {(i % 28) + 1}, 2026</time><br><br>") + Story(0)),
    ];

    private static HostileInput Page(string name, Func<int, string> page) => new(name, page);

    private static string Authors(int length) =>
        JsonLd(News + "\"author\":["
            + Fill(length, k => "{\"name\":\"" + string.Join(", ", Enumerable.Range(0, 20).Select(j => FullName((k * 20) + j))) + "\"},")
            + "]}");
}
