using ArticleParsing.Text;

namespace ArticleParsing.Quotations.Lexicon;

/// <summary>
/// A word as a number, whatever its case. Up to eight characters of ASCII lie in it whole, so that words with one key are one word; of
/// others the key is a hash. Most words of English prose are that short.
/// </summary>
internal static class WordKey
{
    private const int MostWhole = 8;

    /// <summary>Set if the word does not lie whole in its key: eight characters of ASCII leave the bit free.</summary>
    private const ulong IsHash = 1UL << 63;

    private static readonly byte[] s_ascii = Table.Fill(128, c => (byte)(c is >= 'A' and <= 'Z' ? c | 32 : c));

    public static ulong Compute(string text, int start, int end)
    {
        var key = 0UL;
        var seen = 0u;
        foreach (var c in text.AsSpan(start, end - start))
        {
            uint folded = c < s_ascii.Length ? s_ascii[c] : Folded(c);
            key = ((key << 8) | (key >> 56)) ^ folded;
            seen |= folded;
        }

        return end - start > MostWhole || seen >= 128 ? key | IsHash : key;
    }

    /// <summary>Whether the word lies whole in its key.</summary>
    public static bool IsWhole(ulong key) => key < IsHash;

    /// <summary>Whether a word, folded already, is the one at a place of a text.</summary>
    public static bool AreEqual(string word, string text, int start, int end)
    {
        if (word.Length != end - start) return false;
        if (text.AsSpan(start, word.Length).SequenceEqual(word.AsSpan())) return true; // Most words are small in the text, too.
        for (var i = 0; i < word.Length; i++)
        {
            var c = text[start + i];
            if (word[i] != (c < s_ascii.Length ? s_ascii[c] : Folded(c))) return false;
        }

        return true;
    }

    /// <summary>Lower case without the accents of Western European names: "José" is found as "jose".</summary>
    private static char Folded(char c)
    {
        const string Latin1 = "aaaaaaaceeeeiiiidnooooo\u00F7ouuuuyts";
        if (c == '\u2019') return '\'';
        return c is >= '\u00C0' and <= '\u00FF' ? Latin1[(c - '\u00C0') & 31] : char.ToLowerInvariant(c);
    }
}
