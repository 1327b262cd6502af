using System.Text;
using ArticleParsing.Text;

namespace ArticleParsing.Blocks.PlainText;

/// <summary>Whether a text was broken into lines to fit a width, as mail and terminals do, and which lines go on where.</summary>
internal sealed class HardWrapping
{
    private const int NarrowestWrap = 45;

    /// <summary>Longer lines were never wrapped: their paragraphs are one line each.</summary>
    private const int WidestWrap = 140;

    private readonly int _width;

    /// <summary>Judges a whole text: in wrapped text most lines come near the longest, and none goes far beyond.</summary>
    public HardWrapping(IReadOnlyList<TextLine> lines)
    {
        var widths = lines.Where(l => !l.IsBlank).Select(WidthOf).ToList();
        if (widths.Count < 3) return;
        widths.Sort();
        var widest = widths[(widths.Count - 1) * 98 / 100];
        if (widest is < NarrowestWrap or > WidestWrap) return;
        var full = widths.Count(w => w > widest * 3 / 4);
        if (full * 5 >= widths.Count * 2) _width = widest;
    }

    /// <summary>Whether a line goes on the one before it: its first word would not have fitted there, and that is why it stands here.</summary>
    public bool Joins(TextLine previous, TextLine line)
    {
        if (_width == 0 || line.IsBullet) return false;
        var space = line.Text.IndexOf(' ');
        var firstWord = space < 0 ? line.Text.Length : space;
        return WidthOf(previous) + 1 + firstWord > _width - 6;
    }

    /// <summary>Unspaced scripts join without a space.</summary>
    public static bool NeedsSpace(StringBuilder before, string next) =>
        !(TextMeasure.IsWide(before[before.Length - 1]) && next.Length > 0 && TextMeasure.IsWide(next[0]));

    private static int WidthOf(TextLine line) => TextMeasure.Columns(line.Text) + line.Indent;
}
