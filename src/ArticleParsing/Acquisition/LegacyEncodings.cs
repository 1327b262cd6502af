using System.Globalization;
using System.Text;
using ArticleParsing.Languages;

namespace ArticleParsing.Acquisition;

/// <summary>
/// Finds the encoding of a text that is not UTF-8 and declares none, as archives from before 2005 hold them: the one in which the bytes
/// read most like words. Letters of one script side by side speak for an encoding; capitals within words, symbols between letters and
/// unused codes against it.
/// </summary>
internal static class LegacyEncodings
{
    /// <summary>The bytes looked at.</summary>
    private const int Sample = 16_384;

    /// <summary>In the order of their use; the first of equals is taken.</summary>
    private static readonly string[] s_names =
    [
        "windows-1252", "windows-1251", "windows-1250", "koi8-r", "shift_jis", "euc-jp", "gb18030", "big5", "euc-kr",
        "windows-1253", "windows-1255", "windows-1256", "windows-874",
    ];

    private static readonly Lazy<HashSet<char>> s_common = new(() => [.. WordLists.Read("common-characters").SelectMany(line => line)]);

    public static Encoding Find(byte[] bytes)
    {
        Encoding? best = null;
        var bestScore = double.NegativeInfinity;
        foreach (var name in s_names)
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name)!;
            var text = encoding.GetString(bytes, 0, Math.Min(bytes.Length, Sample));
            var score = Score(text) - CrossedLatin(text);
            if (score <= bestScore) continue;
            (best, bestScore) = (encoding, score);
        }

        return best!;
    }

    private static double Score(string text)
    {
        const double OddSymbol = -2, Unused = -10, CapitalWithin = -2, MixedScripts = -3;
        double score = 0;
        var before = Script.None;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var script = ScriptOf(c);
            if (c >= 128)
            {
                if (script == Script.None) score += IsUnused(c) ? Unused : IsPunctuation(c) ? 0 : OddSymbol;
                else score += Worth(script, c);
            }

            if (script != Script.None && before != Script.None && (c >= 128 || text[i - 1] >= 128))
            {
                if (script != before && !(IsEastAsian(script) && IsEastAsian(before))) score += MixedScripts;
                else if (char.IsUpper(c) && char.IsLower(text[i - 1])) score += CapitalWithin;
            }

            before = script;
        }

        return score;
    }

    /// <summary>
    /// Letters of the north and of the south of Europe side by side ("pøes øeku, kterà") are those of its middle, misread.
    /// </summary>
    private static int CrossedLatin(string text)
    {
        int north = 0, south = 0;
        foreach (var c in text)
        {
            if (c is '\u00F8' or '\u00D8') north++;
            else if (c is '\u00E8' or '\u00EC' or '\u00F9' or '\u00F2') south++;
        }

        return 2 * Math.Min(north, south);
    }

    /// <summary>
    /// What a letter that is not of ASCII speaks for; two bytes of an East Asian character are worth as much as two letters.
    /// </summary>
    private static double Worth(Script script, char c) => script switch
    {
        Script.Kana or Script.Hangul => 2,
        Script.Han => s_common.Value.Contains(c) ? 3 : 1,
        Script.Latin => 0.9, // If the bytes are letters of another script as well, capitals decide.
        _ => 1,
    };

    private static bool IsUnused(char c) =>
        c is '\uFFFD'
        || char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse
            or UnicodeCategory.Surrogate;

    private static bool IsPunctuation(char c) =>
        c is '\u00A0' or '\u00AB' or '\u00BB' or '\u00BF' or '\u00A1' or '\u00B0' or '\u00A7' or '\u00A9' or '\u20AC' or '\u2116'
        || (c >= '\u2010' && c <= '\u2040') || (c >= '\u3000' && c <= '\u3030') || (c >= '\uFF01' && c <= '\uFF65')
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsEastAsian(Script script) => script is Script.Kana or Script.Han or Script.Hangul;

    private static Script ScriptOf(char c)
    {
        if (!char.IsLetter(c)) return Script.None;
        return c switch
        {
            < '\u0250' => Script.Latin,
            >= '\u0370' and < '\u0400' => Script.Greek,
            >= '\u0400' and < '\u0530' => Script.Cyrillic,
            >= '\u0590' and < '\u0600' => Script.Hebrew,
            >= '\u0600' and < '\u0780' => Script.Arabic,
            >= '\u0E00' and < '\u0E80' => Script.Thai,
            >= '\u3040' and < '\u3100' => Script.Kana,
            >= '\u4E00' and < '\uA000' => Script.Han,
            >= '\uAC00' and < '\uD7A4' => Script.Hangul,
            _ => Script.Other,
        };
    }

    private enum Script
    {
        None,
        Latin,
        Greek,
        Cyrillic,
        Hebrew,
        Arabic,
        Thai,
        Kana,
        Han,
        Hangul,
        Other,
    }
}
