using System.Text;
using ArticleParsing.Tests.Hostile;

namespace ArticleParsing.Tests.Fuzzing;

/// <summary>
/// Makes inputs of real pages by cutting, doubling, swapping, splicing and sowing in what has hurt parsers. An input is known by its
/// number.
/// </summary>
internal sealed class Mutator(IReadOnlyList<string> pages, int seed)
{
    private const int LongestWindow = 1_000;

    private static readonly string[] s_snippets =
    [
        "<div>", "</div>", "<p>", "</p>", "<b>", "</b>", "<i>", "<a href=\"/x\">", "</a>", "<table>", "<tr>", "<td>", "</table>", "<ul>",
        "<li>", "</ul>", "<h1>", "</h1>", "<h2>", "<blockquote>", "</blockquote>", "<figure>", "<figcaption>", "</figure>",
        "<img src=\"/a.jpg\" alt=\"A\">", "<img srcset=\"/a.jpg 1w, /b.jpg 2w\">", "<picture><source srcset=/c.jpg>",
        "<iframe src=\"https://x.example/\">", "<video poster=/p.jpg><source src=/v.mp4></video>", "<svg>", "<math>", "<template>",
        "<template id=B:0>", "<div hidden id=S:0>", "<!--/$-->", "<!--", "-->", "--!", "<script>", "</script>",
        "<style>", "</style>", "<noscript>", "</noscript>", "<textarea>", "<select>", "<option>", "<title>", "</title>", "<head>", "<body>",
        "<html lang=de>", "<base href=//x.example>", "<pre>", "<br><br>", "<hr>", "<time datetime=2026-02-30T25:61>",
        "<p class=byline>By Ann Lee", "<span itemprop=author>",
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Bridge closes\",\"author\":{\"name\":\"Ann Lee\"},\"articleBody\":\"", "\"}</script>", "<meta property=\"og:title\" content=\"Bridge closes\">", "<meta property=\"article:published_time\" content=\"2026-13-45\">", "<link rel=canonical href=\"javascript:alert(1)\">",
        "&amp;", "&lt;script&gt;", "&#0;", "&#xD800;", "&#x110000;", "&nbsp;", "&", "<", ">", "\"", "'", "\u201C", "\u201D", "\u2018",
        "\u2019", "\u00AB", "\u00BB", "\u201E", "\u300C", "\u300D", "\u201CWe will see,\u201D said Ann Lee. ",
        "The mayor, Ann Lee, said that the bridge would close. ", "he said ", "\u201CNo.\u201D ", "according to the ministry, ",
        "\0", "\uFFFF", "\uFEFF", "\u202E", "\u2066", "\u200B", "\u00AD", "\ud800", "\udc00", "\r", "\n\n", "\t", "\u2028", "\f",
        "+ADw-script+AD4-", "javascript:alert(1)", "onerror=alert(1)", "https://x.example/\"><script>", "日本語の文。", "עברית", "\u0301",
        "<x-a>", "hidden", "style=\"display:none\"", "class=\"related standfirst caption bio\"", "]]>", "<![CDATA[",
    ];

    /// <summary>The input of this number: the same for the same pages and seed.</summary>
    public string this[long number]
    {
        get
        {
            var random = new Random(unchecked((int)((number * 2654435761L) ^ seed)));
            var page = Pick(random);
            if (random.Next(200) != 0) page = Window(page, random);
            if (random.Next(150) == 0) page = HostileInputs.All[random.Next(HostileInputs.All.Count)].Make(random.Next(3_000)) + page;
            var text = new StringBuilder(page);
            for (var changes = random.Next(1, 12); changes > 0; changes--) Change(text, random);
            return text.ToString();
        }
    }

    private string Pick(Random random) => pages[random.Next(pages.Count)];

    private static string Start(string text) => text.Substring(0, Math.Min(50, text.Length));

    private static string Window(string page, Random random)
    {
        var length = Math.Min(page.Length, random.Next(50, LongestWindow));
        return page.Substring(random.Next(page.Length - length + 1), length);
    }

    private void Change(StringBuilder text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(text.Length - at, random.Next(1, 1 + random.Next(1, 400)));
        switch (random.Next(9))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(at, text.ToString(at, length));
                break;
            case 2:
                text.Insert(at, s_snippets[random.Next(s_snippets.Length)], random.Next(1, random.Next(2, 30)));
                break;
            case 3:
                text.Insert(random.Next(text.Length + 1), text.ToString(at, length));
                break;
            case 4 when at < text.Length:
                text[at] = (char)random.Next(random.Next(2) == 0 ? 128 : 65_536);
                break;
            case 5:
                text.Insert(at, Start(Window(Pick(random), random)));
                break;
            case 6:
                text.Length = Math.Max(at, 1);
                break;
            case 7 when length > 0:
                text.Insert(at, text.ToString(at, Math.Min(length, 40)), random.Next(1, 20));
                break;
            default:
                text.Insert(at, s_snippets[random.Next(s_snippets.Length)]);
                break;
        }
    }
}
