using System.Text;

namespace ArticleParsing.Text;

/// <summary>Text that leaves the library is well-formed UTF-16, so that it survives every encoder.</summary>
internal static class Utf16
{
    /// <summary>
    /// The text, with U+FFFD for every half of a surrogate pair whose other half is not there; as it came if there is none.
    /// </summary>
    public static string WellFormed(string text)
    {
        StringBuilder? repaired = null;
        for (var i = NextSurrogate(text, 0); i < text.Length; i = NextSurrogate(text, i + 1))
        {
            if (WellFormed(text, i) is var c && c != text[i]) (repaired ??= new StringBuilder(text))[i] = c;
        }

        return repaired?.ToString() ?? text;
    }

    private static int NextSurrogate(string text, int from)
    {
#if NETSTANDARD2_0
        while (from < text.Length && !char.IsSurrogate(text[from])) from++;
        return from;
#else
        var at = text.AsSpan(from).IndexOfAnyInRange('\uD800', '\uDFFF');
        return at < 0 ? text.Length : from + at;
#endif
    }

    /// <summary>The code unit at a place, or U+FFFD if it is half of a surrogate pair whose other half is not there.</summary>
    public static char WellFormed(string text, int i)
    {
        var c = text[i];
        if (!char.IsSurrogate(c)) return c;
        var paired = char.IsHighSurrogate(c)
            ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
            : i > 0 && char.IsHighSurrogate(text[i - 1]);
        return paired ? c : '\uFFFD';
    }
}
