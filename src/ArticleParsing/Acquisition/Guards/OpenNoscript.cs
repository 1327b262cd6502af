using System.Text;

namespace ArticleParsing.Acquisition.Guards;

/// <summary>
/// Without scripting the content of noscript is markup, and an element in it whose content is raw text, such as an iframe, runs on to its
/// end tag. If it has none, it takes the rest of the page along. A browser with scripting shows the page, so the element ends where its
/// noscript does.
/// </summary>
internal static class OpenNoscript
{
    private const string Start = "<noscript", End = "</noscript";
    private static readonly string[] s_rawText = ["iframe", "style", "textarea", "noembed", "noframes", "xmp"];

    /// <summary>The page with such elements closed; as it came if it has none.</summary>
    public static string Close(string html)
    {
        StringBuilder? closed = null;
        var kept = 0;
        for (var at = html.IndexOf(Start, StringComparison.OrdinalIgnoreCase); at >= 0;)
        {
            var end = html.IndexOf(End, at, StringComparison.OrdinalIgnoreCase);
            if (end < 0) break;
            if (LeftOpen(html, at + Start.Length, end) is { } name)
            {
                closed ??= new StringBuilder(html.Length + 64);
                closed.Append(html, kept, end - kept).Append("</").Append(name).Append('>');
                kept = end;
            }

            at = html.IndexOf(Start, end, StringComparison.OrdinalIgnoreCase);
        }

        return closed is null ? html : closed.Append(html, kept, html.Length - kept).ToString();
    }

    /// <summary>The raw text element that is open at the end of a range; null if none is.</summary>
    private static string? LeftOpen(string html, int start, int end)
    {
        for (var i = start; i < end;)
        {
            var tag = html.IndexOf('<', i, end - i);
            if (tag < 0) return null;
            i = tag + 1;
            foreach (var name in s_rawText)
            {
                if (!IsTag(html, i, end, name)) continue;
                var close = html.IndexOf("</" + name, i, end - i, StringComparison.OrdinalIgnoreCase);
                if (close < 0) return name;
                i = close + 2;
                break;
            }
        }

        return null;
    }

    private static bool IsTag(string html, int at, int end, string name) =>
        at + name.Length < end
            && string.Compare(html, at, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
            && html[at + name.Length] is ' ' or '>' or '/' or '\t' or '\n' or '\r';
}
