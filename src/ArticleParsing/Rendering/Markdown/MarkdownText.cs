using System.Text;

namespace ArticleParsing.Rendering.Markdown;

/// <summary>Writes a page's words so that Markdown reads them as words (CommonMark 0.31, 2.4: a backslash before ASCII punctuation).</summary>
internal static class MarkdownText
{
    /// <summary>Words on one line; line feeds become spaces.</summary>
    public static string Line(string text, bool inHeading = false, bool inTable = false)
    {
        text = text.Trim();
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < ' ' || c is '\u007F')
            {
                escaped.Append(' ');
                continue;
            }

            if (IsMarkup(text, i) || (inHeading && c == '#') || (inTable && c == '|')) escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>A paragraph; its line feeds are hard breaks.</summary>
    public static string Paragraph(string text) => string.Join("\\\n", Lines(text).Select(line => Line(line)));

    /// <summary>The lines of a text that hold anything.</summary>
    public static IEnumerable<string> Lines(string text) => text.Split('\n', '\r').Where(line => !string.IsNullOrWhiteSpace(line));

    private static bool IsMarkup(string text, int i)
    {
        var c = text[i];
        var next = i + 1 < text.Length ? text[i + 1] : ' ';
        return c switch
        {
            '\\' or '`' or '*' or '[' or ']' or '~' => true,
            // Inside a word it is a letter.
            '_' => i == 0 || !char.IsLetterOrDigit(text[i - 1]) || !char.IsLetterOrDigit(next),
            '<' => !char.IsWhiteSpace(next),
            '&' => next == '#' || IsAsciiLetter(next),
            '#' or '+' or '-' or '=' or '>' or '|' or ':' => i == 0,
            '.' or ')' => char.IsWhiteSpace(next) && IsNumberSoFar(text, i),
            _ => false,
        };
    }

    /// <summary>"1." at the start of a line would open a list.</summary>
    private static bool IsNumberSoFar(string text, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (text[i] is < '0' or > '9') return false;
        }

        return end > 0;
    }

    private static bool IsAsciiLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
