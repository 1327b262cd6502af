using System.Text;

namespace ArticleParsing.Blocks.PlainText;

/// <summary>
/// The marks within a line of Markdown taken off: emphasis, code, links, pictures (CommonMark 0.31, as far as clippers write it).
/// </summary>
internal static class MarkdownInline
{
    /// <summary>Longer link texts and addresses are none.</summary>
    private const int Longest = 2_000;

    /// <returns>The text, and the links in it.</returns>
    public static (string Text, IReadOnlyList<Link> Links) Read(string line)
    {
        if (line.IndexOfAny(s_marks) < 0) return (line, []);
        var plain = new StringBuilder(line.Length);
        List<Link>? links = null;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c == '\\' && i + 1 < line.Length && char.IsPunctuation(line[i + 1]))
            {
                plain.Append(line[++i]);
            }
            else if (c is '[' or '!' && LinkAt(line, i) is var (text, url, end))
            {
                if (c == '[')
                {
                    var start = plain.Length;
                    plain.Append(Read(text).Text);
                    (links ??= []).Add(new Link(start, plain.Length - start, url, null));
                }

                i = end;
            }
            else if (c is '*' or '_')
            {
                var run = i;
                while (i + 1 < line.Length && line[i + 1] == c) i++;
                if (!IsEmphasis(line, run, i)) plain.Append(c, i + 1 - run);
            }
            else if (c != '`')
            {
                plain.Append(c);
            }
        }

        return (plain.ToString().Trim(), (IReadOnlyList<Link>?)links ?? []);
    }

    /// <summary>"![alternative text](address)" and nothing else: a picture.</summary>
    public static Media? PictureOf(string line)
    {
        if (line.Length == 0 || line[0] != '!' || LinkAt(line, 0) is not var (text, url, end) || end != line.Length - 1) return null;
        return new Media(url, text.Length > 0 ? text : null, null, null, "img");
    }

    /// <summary>The link or picture whose mark stands at a place, and where it ends.</summary>
    public static (string Text, string Url, int End)? LinkAt(string line, int start)
    {
        var open = line[start] == '!' ? start + 1 : start;
        if (open >= line.Length || line[open] != '[') return null;
        var close = line.IndexOf("](", open, Math.Min(line.Length - open, Longest), StringComparison.Ordinal);
        if (close < 0 || line.IndexOf('[', open + 1, close - open - 1) is >= 0) return null;
        var end = line.IndexOf(')', close, Math.Min(line.Length - close, Longest));
        if (end < 0) return null;
        var url = line.Substring(close + 2, end - close - 2).Trim();
        var space = url.IndexOf(' '); // A title follows the address.
        return (line.Substring(open + 1, close - open - 1), space < 0 ? url : url.Substring(0, space), end);
    }

    /// <summary>A run of marks that touches a word on one side alone; "2 * 3" and "snake_case" have none.</summary>
    private static bool IsEmphasis(string line, int first, int last)
    {
        var before = first > 0 ? line[first - 1] : ' ';
        var after = last + 1 < line.Length ? line[last + 1] : ' ';
        if (char.IsWhiteSpace(before) != char.IsWhiteSpace(after)) return true;
        return !char.IsWhiteSpace(before) && line[first] == '*' && !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after));
    }

    private static readonly char[] s_marks = ['*', '_', '`', '[', '\\', '!'];
}
