using System.Text;

namespace ArticleParsing.Training.Texts;

/// <summary>How people come by the text of a page. The styles are those of <c>../shared/score/render_text.py</c>.</summary>
internal enum TextStyle
{
    /// <summary>A blank line between blocks.</summary>
    Blank,

    /// <summary>One line a block.</summary>
    Lines,

    /// <summary>Hard-wrapped at 72 columns, a blank line between blocks.</summary>
    Wrapped,

    /// <summary>Short blocks with a bullet, as text browsers print lists.</summary>
    Bullets,
}

internal static class TextStyles
{
    private const int Width = 72;

    public static string Render(IEnumerable<string> lines, TextStyle style) => style switch
    {
        TextStyle.Blank => string.Join("\n\n", lines) + "\n",
        TextStyle.Lines => string.Join("\n", lines) + "\n",
        TextStyle.Wrapped => string.Join("\n\n", lines.Select(Wrap)) + "\n",
        _ => string.Concat(lines.Select(l => (IsShort(l) ? "  \u2022 " : "") + l + "\n\n")),
    };

    private static bool IsShort(string line) =>
        line.Length < 40 && line.TrimEnd('"', '\u201D', '\u00BB') is not [.., '.' or '!' or '?' or '\u2026' or '\u3002'];

    private static string Wrap(string line)
    {
        var wrapped = new StringBuilder(line.Length);
        var column = 0;
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (column > 0 && column + 1 + word.Length > Width)
            {
                wrapped.Append('\n');
                column = 0;
            }
            else if (column > 0)
            {
                wrapped.Append(' ');
                column++;
            }

            wrapped.Append(word);
            column += word.Length;
        }

        return wrapped.ToString();
    }
}
