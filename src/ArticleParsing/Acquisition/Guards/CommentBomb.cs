using System.Text;

namespace ArticleParsing.Acquisition.Guards;

/// <summary>
/// In a comment, every "--!" that a further "--" follows makes the HTML parser call itself once more: some ten thousand in a row overflow
/// the stack, which no program survives. No page says anything with them, so a longer row is cut to one that is safe.
/// </summary>
internal static class CommentBomb
{
    private const int LongestRow = 64;

    /// <summary>The page, as it came if it holds no such row.</summary>
    public static string Defuse(string html)
    {
        var at = html.IndexOf("--!--", StringComparison.Ordinal);
        if (at < 0) return html;
        var safe = new StringBuilder(html.Length);
        var kept = 0;
        while (at >= 0)
        {
            var (end, cut) = RowFrom(html, at);
            safe.Append(html, kept, Math.Min(cut, end) - kept);
            kept = end;
            at = end >= html.Length ? -1 : html.IndexOf("--!--", end, StringComparison.Ordinal);
        }

        return safe.Append(html, kept, html.Length - kept).ToString();
    }

    /// <summary>Where a row of "--!" ends, dashes before each in any number, and where its safe part does.</summary>
    private static (int End, int Cut) RowFrom(string html, int start)
    {
        var count = 0;
        var cut = int.MaxValue;
        var end = start;
        for (var i = start; ;)
        {
            var dashes = i;
            while (i < html.Length && html[i] == '-') i++;
            if (i - dashes < 2 || i >= html.Length || html[i] != '!') return (end, cut);
            end = ++i;
            if (++count == LongestRow) cut = end;
        }
    }
}
