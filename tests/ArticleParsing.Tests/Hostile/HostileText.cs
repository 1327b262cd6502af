using System.Text;

namespace ArticleParsing.Tests.Hostile;

/// <summary>What hostile pages are made of: words to heap up, names without end, and an article around them that reads like one.</summary>
internal static class HostileText
{
    public const string Headline = "Bridge stays closed until the spring";

    private const string Things =
        "bridge tram harbour school market ferry library hospital tower tunnel road river council budget engineer report meeting winter summer valley farmer "
        + "teacher doctor driver captain crane station platform ticket street square garden forest wall roof window door boat bread coffee letter answer";

    private const string Verbs =
        "opened closed repaired painted measured checked moved bought sold counted visited watched crossed followed reached joined built found kept";

    private static readonly string[] s_things = Things.Split(' ');
    private static readonly string[] s_verbs = Verbs.Split(' ');

    public static string Fill(int length, Func<int, string> piece)
    {
        var text = new StringBuilder(length + 64);
        for (var i = 0; text.Length < length; i++) text.Append(piece(i));
        return text.ToString();
    }

    public static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    /// <summary>A name of four letters, another for each number.</summary>
    public static string Name(int i) =>
        string.Concat((char)('A' + (i % 26)), (char)('a' + (i / 26 % 26)), (char)('a' + (i / 676 % 26)), (char)('a' + (i / 17_576 % 26)));

    public static string LowerName(int i) => Name(i).ToLowerInvariant();

    public static string FullName(int i) => Name(i) + " " + Name((i * 7) + 3);

    public static string Thing(int i) => s_things[Scattered(i) % s_things.Length];

    public static string Verb(int i) => s_verbs[Scattered(i) % s_verbs.Length];

    /// <summary>A sentence, another for each number, that a classifier takes for prose.</summary>
    public static string Sentence(int i) =>
        $"The {Thing(i)} and the {Thing(i + 1)} beside the {Thing(i + 2)} were {Verb(i)} before the {Thing(i + 3)} was {Verb(i + 1)}, "
        + $"because the {Thing(i + 4)} of the {Thing(i + 5)} had not yet {Verb(i + 2)} its {Thing(i + 6)}.";

    public static string Paragraph(int i) => "<p>" + Sentence(2 * i) + " " + Sentence((2 * i) + 1) + "</p>\n";

    /// <summary>Pieces with a paragraph between every few of them, so that they stand inside the article.</summary>
    public static string Among(int length, int every, Func<int, string> piece) =>
        Fill(length, i => piece(i) + (i % every == every - 1 ? Paragraph(i) : ""));

    public static string Story(int from) => Fill(1_500, i => Paragraph(from + i));

    /// <summary>An article with something in its middle.</summary>
    /// <param name="middle">What stands in it.</param>
    /// <param name="head">What stands in its head besides.</param>
    public static string Article(string middle, string head = "") =>
        $"<html lang=en><head><title>{Headline}</title><meta property=og:type content=article>{head}</head><body><main><article class=article-body>"
        + $"<h1>{Headline}</h1>{Story(0)}{middle}{Story(500)}</article></main></body></html>";

    /// <summary>An article that gives its text in JSON-LD as well, so that all of it counts as body.</summary>
    public static string Declared(string middle)
    {
        var body = new StringBuilder();
        var inTag = false;
        foreach (var c in middle)
        {
            if (c is '<' or '>') inTag = c == '<';
            else if (!inTag && c is >= ' ' and not ('"' or '\\')) body.Append(c);
            if (c == '>') body.Append(' ');
        }

        return Article(middle, JsonLd("{\"@type\":\"NewsArticle\",\"headline\":\"" + Headline + "\",\"articleBody\":\"" + body + "\"}"));
    }

    /// <summary>A page that shows nothing and gives its text in JSON-LD.</summary>
    public static string BodyInJsonLd(string body) =>
        "<title>" + Headline + "</title>"
            + JsonLd("{\"@type\":\"NewsArticle\",\"headline\":\"" + Headline + "\",\"articleBody\":\"" + body + "\"}") + "<p>x</p>";

    public static string JsonLd(string json) => "<script type='application/ld+json'>" + json + "</script>";

    private static int Scattered(int i) => (int)(unchecked((uint)i * 2654435761u) >> 8);
}
