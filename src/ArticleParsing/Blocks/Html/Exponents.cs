using AngleSharp.Dom;
using ArticleParsing.Text;

namespace ArticleParsing.Blocks.Html;

/// <summary>
/// Sets raised and lowered numbers off from the number before them: in plain text, 10 to the 12th would read 1012, and one and a half 11/2.
/// </summary>
internal static class Exponents
{
    private const int LongestExponent = 6;
    private const int LongestUnit = 3;

    /// <summary>Whether raised text is an exponent of what stands before it: a number, or a short unit or variable.</summary>
    public static bool IsExponent(RunBuilder run, IElement raised)
    {
        var before = run.Last;
        if (!(char.IsDigit(before) || before == ')' || IsUnit(run))) return false;
        if (ShortText.Read(raised, LongestExponent) is not { Length: > 0 } text) return false;
        var sign = text[0] is '-' or '+' or '\u2212' or '\u2013' && text.Length > 1 ? 1 : 0;
        return text.IsDigitsOr("", sign) || (text.Length == 1 && text[0] is 'n' or 'x' or 'y' or 'k' or 'i' or 'j' or 'm');
    }

    /// <summary>Whether lowered text is a number right behind a number.</summary>
    public static bool IsIndex(RunBuilder run, IElement lowered) =>
        char.IsDigit(run.Last) && ShortText.Read(lowered, LongestExponent) is { Length: > 0 } text && char.IsDigit(text[0]);

    /// <summary>
    /// The denominator of a fraction: what was taken for an exponent before its bar is the numerator behind a whole number.
    /// </summary>
    public static void SplitFraction(RunBuilder run)
    {
        if (run.Last is not ('/' or '\u2044')) return;
        var distance = 2;
        while (distance <= LongestExponent && char.IsDigit(run.FromEnd(distance))) distance++;
        if (distance > 2 && run.FromEnd(distance) == '^') run.ReplaceFromEnd(distance, ' ');
    }

    private static bool IsUnit(RunBuilder run)
    {
        if (!char.IsLetter(run.Last)) return false;
        var letters = 1;
        while (letters <= LongestUnit && char.IsLetter(run.FromEnd(letters + 1))) letters++;
        return letters <= LongestUnit;
    }
}
