using ArticleParsing.Languages;
using ArticleParsing.Limits;
using ArticleParsing.Readers.Bylines;
using ArticleParsing.Readers.Names;
using ArticleParsing.Text;

namespace ArticleParsing.Blocks.PlainText;

/// <summary>
/// Whether a text was broken into lines to fit a width, as mail, terminals and scanned columns do, and which lines go on where. A line was
/// broken off if the first word of the next would not have fitted on it.
/// </summary>
internal sealed class HardWrapping
{
    private const int NarrowestWrap = 30;

    /// <summary>The same in wide characters.</summary>
    private const int FewestWide = NarrowestWrap / 2;

    /// <summary>Longer lines were never wrapped: their paragraphs are one line each.</summary>
    private const int WidestWrap = 160;

    /// <summary>Short paragraphs are as long as wider lines: sentences have to go on from line to line there.</summary>
    private const int WidestUsual = 120;

    /// <summary>By how many columns lines may stay short of the width: some programs and all scanned columns are not exact.</summary>
    private static readonly int[] s_slacks = [0, 2, 4, 8, 12];

    private readonly bool _byColumns;

    /// <summary>Whether speakers take turns, as in a transcript.</summary>
    private bool _hasTurns;
    private readonly int _width;
    private readonly int _slack;

    private HardWrapping(int width, int slack, bool byColumns)
    {
        _width = width;
        _slack = slack;
        _byColumns = byColumns;
    }

    public bool IsWrapped => _width > 0;

    /// <summary>
    /// Judges a whole text. Programs count wide characters as one column or as two: the measure that more line breaks agree with is taken.
    /// </summary>
    public static HardWrapping Find(WatchedList<TextLine> lines)
    {
        var (found, breaks) = Find(lines, byColumns: true);
        if (HasWide(lines))
        {
            var (byLength, others) = Find(lines, byColumns: false);
            if (others > breaks) found = byLength;
        }

        found._hasTurns = found.IsWrapped && HasTurns(lines);
        return found;
    }

    private static bool HasTurns(WatchedList<TextLine> lines)
    {
        const int Fewest = 3;
        var turns = 0;
        foreach (var line in lines)
        {
            if (line.OpensTurn && ++turns == Fewest) return true;
        }

        return false;
    }

    /// <summary>Whether a line goes on the one before it.</summary>
    public bool Joins(TextLine previous, TextLine line)
    {
        var isBroken = previous.IsBlank || line.IsBlank || previous.StandsAlone || previous.Quoting != line.Quoting;
        if (_width == 0 || isBroken) return false;
        if ((line.OpensBlock && !line.IsBullet) || (_hasTurns && line.OpensTurn)) return false;
        var fits = WidthWith(previous, line) <= _width - _slack;
        var goesOn = previous.MayGoOn && line.StartsLower;
        if (line.IsBullet) return !fits && goesOn && !previous.IsBullet; // A dash within a sentence.
        if (line.Indent > previous.Indent + 1 && !previous.IsBullet) return false;
        if (!fits) return !previous.IsShouted || line.IsShouted;
        var isHalf = goesOn && WidthOf(previous) * 2 >= _width;
        // Headlines are wrapped at a width of their own: "No bus goes to" and "Alder Hill".
        return (isHalf || StopWords.Close(previous.Text)) && !IsByline(line);
    }

    /// <summary>Some languages open bylines with a small letter: "di Marta Neri".</summary>
    private static bool IsByline(TextLine line)
    {
        const int Longest = 60;
        return line.Text.Length <= Longest
            && BylineWords.Openings.IsIn(line.Text)
            && BylineReader.Read(line.Text) is [var first, ..]
            && line.Text.EndsWith(first.Name, StringComparison.Ordinal)
            && PersonNames.StandAlone(first.Name);
    }

    private static (HardWrapping Wrapping, int Breaks) Find(WatchedList<TextLine> lines, bool byColumns)
    {
        var measure = new HardWrapping(0, 0, byColumns);
        var breaks = new int[WidestWrap + 2]; // Of how many line breaks a width is the cause; as differences from one width to the next.
        var longer = new int[WidestWrap + 2]; // How many lines are of a width.
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.IsBlank || line.IsRule) continue;
            var width = measure.WidthOf(line);
            if (line.Text.IndexOf(' ') > 0 || width <= WidestWrap) longer[Math.Min(width, WidestWrap + 1)]++;
            if (width > WidestWrap || i + 1 == lines.Count || !MayBeOnePiece(line, lines[i + 1])) continue;
            breaks[width]++;
            breaks[Math.Min(measure.WidthWith(line, lines[i + 1]), WidestWrap + 1)]--;
        }

        var (best, most) = Best(breaks, longer, byColumns ? NarrowestWrap : FewestWide);
        if (best == 0 || !measure.IsWrappedAt(best, most, lines)) return (measure, 0);
        return (new HardWrapping(best, measure.SlackAt(best, lines), byColumns), most);
    }

    private static (int Width, int Breaks) Best(int[] breaks, int[] longer, int narrowest)
    {
        const int CostOfLonger = 3;
        int best = 0, most = 0, bestScore = 0, over = 0, caused = 0;
        foreach (var count in longer) over += count;
        for (var width = 0; width <= WidestWrap; width++)
        {
            caused += breaks[width];
            over -= longer[width];
            var score = caused - (CostOfLonger * over);
            if (width < narrowest || score <= bestScore) continue;
            (best, most, bestScore) = (width, caused, score);
        }

        return (best, most);
    }

    /// <summary>
    /// In wrapped text most long lines break because the next word did not fit; in a list of short lines few do, by chance.
    /// </summary>
    private bool IsWrappedAt(int width, int breaks, WatchedList<TextLine> lines)
    {
        const int FewestBreaks = 2;
        if (breaks < FewestBreaks) return false;
        int full = 0, goingOn = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (!MayBeOnePiece(lines[i], lines[i + 1])) continue;
            if (WidthOf(lines[i]) * 4 >= width * 3) full++;
            if (lines[i].MayGoOn && lines[i + 1].StartsLower) goingOn++;
        }

        var goOn = goingOn > FewestBreaks && goingOn * 3 >= full;
        return goOn || (width <= WidestUsual && breaks * 2 >= full);
    }

    /// <summary>The least slack at which nearly all lines that go on in the middle of a sentence are full.</summary>
    private int SlackAt(int width, WatchedList<TextLine> lines)
    {
        var full = new int[s_slacks.Length];
        var all = 0;
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var goesOn = lines[i].MayGoOn && lines[i + 1].StartsLower;
            if (!goesOn || !MayBeOnePiece(lines[i], lines[i + 1]) || WidthOf(lines[i]) * 2 < width) continue;
            all++;
            for (var s = 0; s < s_slacks.Length; s++)
            {
                if (WidthWith(lines[i], lines[i + 1]) > width - s_slacks[s]) full[s]++;
            }
        }

        for (var s = 0; s < s_slacks.Length - 1; s++)
        {
            if (full[s] * 20 >= all * 19) return s_slacks[s];
        }

        return s_slacks[s_slacks.Length - 1];
    }

    private static bool MayBeOnePiece(TextLine line, TextLine next) =>
        !line.IsBlank && !line.StandsAlone && !next.IsBlank && !next.OpensBlock && line.Quoting == next.Quoting;

    private static bool HasWide(WatchedList<TextLine> lines)
    {
        const int Enough = 200;
        for (var i = 0; i < Math.Min(lines.Count, Enough); i++)
        {
            if (TextMeasure.Columns(lines[i].Text) > lines[i].Text.Length) return true;
        }

        return false;
    }

    private int WidthOf(TextLine line) =>
        line.Indent + (line.IsBullet ? 2 : 0) + (_byColumns ? TextMeasure.Columns(line.Text) : line.Text.Length);

    /// <summary>
    /// The width of a line if the first word of the next stood on it as well; scripts without spaces break at any character.
    /// </summary>
    private int WidthWith(TextLine line, TextLine next)
    {
        var text = next.Text;
        if (next.IsBullet) return WidthOf(line) + 2;
        if (text.Length > 0 && TextMeasure.IsUnspacedOrMark(text[0])) return WidthOf(line) + (_byColumns ? 2 : 1);
        var word = 0;
        var width = 0;
        for (; word < text.Length && text[word] != ' '; word++) width += _byColumns && TextMeasure.IsWide(text[word]) ? 2 : 1;
        return WidthOf(line) + 1 + width;
    }
}
