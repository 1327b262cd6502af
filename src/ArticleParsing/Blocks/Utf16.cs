namespace ArticleParsing.Blocks;

/// <summary>Text that leaves the library is well-formed UTF-16, so that it survives every encoder.</summary>
internal static class Utf16
{
    /// <summary>The code unit at a place, or U+FFFD where it is half of a surrogate pair whose other half is not there.</summary>
    public static char WellFormed(string text, int i)
    {
        var c = text[i];
        if (!char.IsSurrogate(c)) return c;
        var paired = char.IsHighSurrogate(c) ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) : i > 0 && char.IsHighSurrogate(text[i - 1]);
        return paired ? c : '\uFFFD';
    }
}
