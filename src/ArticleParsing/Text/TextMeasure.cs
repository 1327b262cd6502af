namespace ArticleParsing.Text;

/// <summary>Measures of text that mean the same in every script.</summary>
internal static class TextMeasure
{
    /// <summary>
    /// Display columns: ideographs, kana, hangul and full-width forms count two (after Unicode UAX #11, East Asian Width).
    /// </summary>
    public static int Columns(string text)
    {
        var wide = 0;
        foreach (var c in text)
        {
            if (IsWide(c)) wide++;
        }

        return text.Length + wide;
    }

    /// <summary>Whether a text has as many columns or more; a character has one or two, so that most texts need no count.</summary>
    public static bool HasColumns(string text, int columns) =>
        text.Length >= columns || (text.Length * 2 >= columns && Columns(text) >= columns);

    public static bool IsWide(char c) =>
        c >= '\u1100'
            && (c <= '\u115F'
                || (c >= '\u2E80' && c <= '\uA4CF')
                || (c >= '\uAC00' && c <= '\uD7A3')
                || (c >= '\uF900' && c <= '\uFAFF')
                || (c >= '\uFE30' && c <= '\uFE4F')
                || (c >= '\uFF00' && c <= '\uFF60'));

    /// <summary>
    /// Whether a letter is of a script that sets no spaces between words: Han, kana, Thai, Lao, Burmese, Khmer. Hangul is wide, but spaced.
    /// </summary>
    public static bool IsUnspaced(char c) =>
        c is >= '\u0E01' and <= '\u0EAE' or >= '\u1000' and <= '\u109F' or >= '\u1780' and <= '\u17B3'
            || (IsWide(c) && !IsHangul(c) && char.IsLetter(c));

    /// <summary>Whether a wide character stands next to others without a space: letters of such scripts and their marks.</summary>
    public static bool IsUnspacedOrMark(char c) => IsWide(c) && !IsHangul(c);

    private static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7A3' or >= '\u1100' and <= '\u115F';
}
