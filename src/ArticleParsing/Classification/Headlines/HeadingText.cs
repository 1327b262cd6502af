using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Headlines;

/// <summary>
/// The title in a heading that holds more: a kicker before it, a label for those who hear the page, a date, a subtitle after it.
/// What only decorates words of a title is part of it.
/// </summary>
/// <param name="Start">Where the title starts in the heading's text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="HasKicker">Whether the markup sets a kicker off before it.</param>
internal readonly record struct HeadingText(int Start, int End, bool HasKicker)
{
    private const int LongestKicker = 100, ShortestTitle = 8;

    private static readonly char[] s_joints = [' ', ':', '|', '-', '\u2013', '\u2014', '/', '\u00B7', '\u2022', '\u203A', '\u00BB'];

    /// <summary>Class words that name a kicker wherever they stand in a word ("articleoverline").</summary>
    private static readonly string[] s_kickerWords = ["overline", "kicker", "topline", "roofline", "eyebrow", "supertitle"];

    /// <summary>How class words name what a browser shows to nobody and a screen reader speaks.</summary>
    private static readonly string[] s_hidden = ["visually-hidden", "visuallyhidden", "sr-only", "screen-reader", "a11y-hidden"];

    public static HeadingText Read(Block heading)
    {
        var text = heading.Text;
        var title = new HeadingText(0, text.Length, false);
        var start = AfterLabel(heading) ?? AfterDate(heading) ?? 0;
        var afterKicker = AfterJoint(heading) ?? AfterNamedKicker(heading);
        if (afterKicker is { } kicker && kicker > start) title = title with { Start = kicker, HasKicker = true };
        else if (start > 0) title = title with { Start = start };
        return BeforeSubtitle(heading, title.Start) is { } end ? title with { End = end } : title;
    }

    /// <summary>The title's own words.</summary>
    public string In(string text) => Start == 0 && End == text.Length ? text : text.Substring(Start, End - Start);

    /// <summary>"Headline: Ferry returns", whose first word is for screen readers.</summary>
    private static int? AfterLabel(Block heading)
    {
        foreach (var part in heading.Parts)
        {
            var isLabel = part.Start == 0 && part.End > 0 && heading.Text[part.End - 1] == ':';
            if (isLabel && IsTitle(heading, part.End) && Names(part.Tokens, s_hidden))
                return Trimmed(heading.Text, part.End);
        }

        return null;
    }

    /// <summary>"23.01.2022 - Ferry returns": a date in digits and a mark.</summary>
    private static int? AfterDate(Block heading)
    {
        const int ShortestDate = 8;
        var text = heading.Text;
        if (!char.IsDigit(text[0]) || heading.Facts.Dates is not [{ Start: 0, End: >= ShortestDate } date, ..] || date.End >= text.Length)
            return null;
        for (var i = 0; i < date.End; i++)
        {
            if (char.IsLetter(text[i])) return null;
        }

        var after = Trimmed(text, date.End);
        return after > date.End + 1 && text[after - 1] == ' ' && IsTitle(heading, after) ? after : null;
    }

    /// <summary>
    /// "Harbour: Ferry returns", whose colon has an element of its own: the design shows the kicker on another line and hides the colon.
    /// The kicker, or the title, has an element too.
    /// </summary>
    private static int? AfterJoint(Block heading)
    {
        foreach (var joint in heading.Parts)
        {
            var isAfterKicker = joint.Start is > 0 and <= LongestKicker && joint.End > joint.Start;
            if (!isAfterKicker || !IsJoint(heading.Text, joint) || !IsTitle(heading, joint.End)) continue;
            foreach (var part in heading.Parts)
            {
                if (part.End <= part.Start) continue;
                var isKicker = part.Start == 0 && part.End <= joint.End && part.Tokens.Length > 0;
                var isTitle = part.Start >= joint.End && part.End == heading.Text.Length;
                if (isKicker || isTitle) return Trimmed(heading.Text, joint.End);
            }
        }

        return null;
    }

    private static int? AfterNamedKicker(Block heading)
    {
        foreach (var part in heading.Parts)
        {
            if (part.Start > 0) break;
            if (part.End is > 0 and <= LongestKicker && IsTitle(heading, part.End) && IsNamedKicker(part))
                return Trimmed(heading.Text, part.End);
        }

        return null;
    }

    /// <summary>A subtitle before the title is no different from a kicker.</summary>
    private static bool IsNamedKicker(InlinePart part) =>
        NamesKicker(part.Tokens) || (BoxHints.Read(part.Tokens) & BoxHint.Standfirst) != 0;

    public static bool NamesKicker(string tokens) => Names(tokens, s_kickerWords);

    private static int? BeforeSubtitle(Block heading, int from)
    {
        foreach (var part in heading.Parts)
        {
            if (part.End != heading.Text.Length || part.Start < from + ShortestTitle || part.Start == 0) continue;
            var isSubtitle = (BoxHints.Read(part.Tokens) & BoxHint.Standfirst) != 0 || (part.Tag == "small" && HasDate(heading, part));
            if (isSubtitle) return heading.Text.AsSpan(0, part.Start).TrimEnd(s_joints).Length;
        }

        return null;
    }

    private static bool HasDate(Block heading, InlinePart part)
    {
        foreach (var date in heading.Facts.Dates)
        {
            if (date.Start >= part.Start && date.End <= part.End) return true;
        }

        return false;
    }

    private static bool IsJoint(string text, InlinePart part)
    {
        for (var i = part.Start; i < part.End; i++)
        {
            if (Array.IndexOf(s_joints, text[i]) < 0) return false;
        }

        return true;
    }

    private static bool IsTitle(Block heading, int start) => heading.Text.Length - start >= ShortestTitle;

    private static int Trimmed(string text, int start)
    {
        while (start < text.Length && Array.IndexOf(s_joints, text[start]) >= 0) start++;
        return start;
    }

    private static bool Names(string tokens, string[] words)
    {
        foreach (var word in words)
        {
            if (tokens.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0) return true;
        }

        return false;
    }
}
