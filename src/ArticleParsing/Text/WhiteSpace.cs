using System.Text;

namespace ArticleParsing.Text;

/// <summary>
/// Folds white space as a browser does: a run of it becomes one space, none is left at the ends. Characters of no width go as well:
/// word joiners, breaks and soft hyphens are typesetting, and would split words for whoever searches the text.
/// </summary>
internal static class WhiteSpace
{
    /// <summary>The text with its white space folded.</summary>
    public static string Fold(string text) => EndOfPlain(text, 0, text.Length) == text.Length ? text : Fold(text, 0, text.Length);

    /// <summary>A part of the text with its white space folded.</summary>
    public static string Fold(string text, int start, int end)
    {
        var folded = new StringBuilder(end - start);
        var pendingSpace = false;
        AppendFolded(folded, text, start, end, ref pendingSpace);
        return folded.ToString();
    }

    /// <summary>The text with its white space folded; null if nothing is left of it.</summary>
    public static string? FoldOrNull(string? text) => text is not null && Fold(text) is { Length: > 0 } folded ? folded : null;

    /// <summary>Appends a part of the text with its white space folded.</summary>
    /// <param name="folded">What has been folded so far.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="pendingSpace">Whether white space has been met since the last character.</param>
    public static void AppendFolded(StringBuilder folded, string text, int start, int end, ref bool pendingSpace)
    {
        for (var i = start; i < end;)
        {
            var plain = EndOfPlain(text, i, end);
            if (plain > i)
            {
                EndSpace(folded, ref pendingSpace);
                folded.Append(text, i, plain - i);
                i = plain;
                continue;
            }

            if (text[i] <= ' ')
            {
                while (i < end && text[i] <= ' ') i++; // The indents of the source.
                pendingSpace = true;
                continue;
            }

            var c = Utf16.WellFormed(text, i++);
            if (char.IsWhiteSpace(c))
            {
                pendingSpace = true;
            }
            else if (!IsZeroWidth(c))
            {
                EndSpace(folded, ref pendingSpace);
                folded.Append(c);
            }
        }
    }

    private static void EndSpace(StringBuilder folded, ref bool pendingSpace)
    {
        if (pendingSpace && folded.Length > 0) folded.Append(' ');
        pendingSpace = false;
    }

    /// <summary>Where what can be copied as it is ends: words of plain characters with one space between any two of them.</summary>
    private static int EndOfPlain(string text, int start, int end)
    {
        var at = start;
        while (at < end && (IsPlain(text[at]) || IsSpaceInPlain(text, at, start, end))) at++;
        return at;
    }

    private static bool IsSpaceInPlain(string text, int at, int start, int end) =>
        text[at] == ' ' && at > start && at + 1 < end && IsPlain(text[at + 1]);

    /// <summary>
    /// Whether a character is surely neither white space nor of no width nor half of a pair; of the others only a few are.
    /// </summary>
    private static bool IsPlain(char c) => c > ' ' && (c < '\u0085' || (c > '\u00AD' && c < '\u2000') || (c >= '\u2010' && c < '\u2028'));

    private static bool IsZeroWidth(char c) => c is '\u200B' or '\uFEFF' or '\u00AD' or '\u2060';
}
