using System.Text;
using ArticleParsing.Readers.Bylines;
using ArticleParsing.Text;

namespace ArticleParsing.Readers.Names;

/// <summary>How names look, in any script.</summary>
internal static class PersonNames
{
    private const int MostWords = 7;

    /// <summary>At most seven words; lower-case words are particles, or the whole name is set so ("bell hooks").</summary>
    public static bool ReadLike(string name)
    {
        var words = name.Split(' ');
        if (words.Length > MostWords || BylineWords.Has(BylineUse.NotFirst, words[0])) return false;
        if (!HasCapital(name))
            return words.Length == 2
                && Array.TrueForAll(
                    words, w => w.Length > 2 && !BylineWords.IsRole(w) && !BylineWords.IsModifier(w) && !BylineWords.IsNoName(w));
        return Array.TrueForAll(words,
            w => w.Length == 0
                || !char.IsLower(w[0])
                || BylineWords.IsParticle(w)
                || HasElision(w)
                || w.IndexOf('.') >= 0
                || words.Length == 1);
    }

    /// <summary>Two to four capitalised words without marks: what a name looks like if nothing else says that it is one.</summary>
    public static bool StandAlone(string text)
    {
        const int Longest = 40;
        if (text.Length is < 5 or > Longest) return false;
        var words = text.Split(' ');
        return words.Length is >= 2 and <= 4 && Array.TrueForAll(words, w => BylineWords.IsParticle(w) || IsCapitalised(w))
            && !Array.Exists(words, w => BylineWords.IsRole(w) || BylineWords.IsModifier(w) || BylineWords.IsBureau(w)) && ReadLike(text);
    }

    /// <summary>The same behind a label that announces a person; scripts without capitals have short names there.</summary>
    public static bool StandBehindLabel(string text)
    {
        const int Shortest = 2, LongestUnspaced = 6;
        if (StandAlone(text)) return true;
        if (text.Length is < Shortest or > LongestUnspaced) return false;
        foreach (var c in text)
        {
            if (!IsUnspaced(c) || !char.IsLetter(c)) return false;
        }

        return true;
    }

    /// <summary>Letters, and the signs that join the parts of a name, after a capital.</summary>
    private static bool IsCapitalised(string word)
    {
        if (word.Length == 0 || !char.IsUpper(word[0])) return false;
        foreach (var c in word)
        {
            if (!char.IsLetter(c) && c is not ('-' or '\'' or '\u2019' or '.')) return false;
        }

        return true;
    }

    /// <summary>Whether all words are capitalised words of a name or particles, the first and the last of them no particles.</summary>
    public static bool AreNameWords(string[] words) =>
        char.IsUpper(words[0].Length > 0 ? words[0][0] : ' ')
        && char.IsUpper(words[words.Length - 1].Length > 0 ? words[words.Length - 1][0] : ' ')
        && Array.TrueForAll(words, w => w.Length > 0 && (BylineWords.IsParticle(w) || w is [>= 'a' and <= 'z'] || IsCapitalised(w)));

    /// <summary>Whether the sign belongs to a script that sets no spaces between words, or none inside names.</summary>
    public static bool IsUnspaced(char sign) => sign >= '\u2E80';

    /// <summary>"MD", "Ph.D.", "CEPF®": letters after a name.</summary>
    public static bool IsCredential(string part)
    {
        const int Longest = 9;
        if (part.Length > Longest || part.IndexOf(' ') >= 0) return false;
        var capitals = 0;
        foreach (var c in part)
        {
            if (char.IsUpper(c)) capitals++;
            else if (!(char.IsLower(c) || c is '.' or '-' or '\u00AE' or '\u2122')) return false;
        }

        return capitals >= 2;
    }

    /// <summary>"M.A. Journalism".</summary>
    public static bool OpensWithDegree(string part) =>
        part.IndexOf(' ') is > 0 and var space
            && part.IndexOf('.') is > 0 and var stop
            && stop < space
            && IsCredential(part.Substring(0, space));

    /// <summary>Shouted names are set in capitals by style, not by the people who bear them; acronyms of one word stay.</summary>
    public static string Recase(string name)
    {
        var isShouted = name.IndexOf(' ') >= 0 && !name.HasLower() && IsLatinOrLetters(name);
        if (!isShouted) return name;
        var recased = new StringBuilder(name.Length);
        var start = true;
        foreach (var c in name)
        {
            recased.Append(start ? c : char.ToLowerInvariant(c));
            start = c is ' ' or '-' or '\'' or '\u2019' or '.';
        }

        return recased.ToString();
    }

    private static bool IsLatinOrLetters(string name)
    {
        foreach (var c in name)
        {
            if (c >= 0x250 && !char.IsLetter(c)) return false;
        }

        return true;
    }

    /// <summary>A sign-in name: one word in small letters.</summary>
    public static bool IsLogin(string name)
    {
        if (name.Length < 3 || BylineWords.IsAccount(name)) return false;
        foreach (var c in name)
        {
            if (!char.IsLower(c) && c is not ('_' or '.' or '-')) return false;
        }

        return true;
    }

    /// <summary>One word of letters and digits that a letter opens: "Harbour77".</summary>
    public static bool IsHandle(string name)
    {
        const int Shortest = 3, Longest = 24;
        if (name.Length is < Shortest or > Longest || !char.IsLetter(name[0])) return false;
        if (!name.HasDigit() || BylineWords.IsAccount(name)) return false;
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '-')) return false;
        }

        return true;
    }

    private static bool HasElision(string word) => word.IndexOf('\'') == 1 || word.IndexOf('\u2019') == 1;

    private static bool HasCapital(string name)
    {
        foreach (var c in name)
        {
            if (IsCapital(c)) return true;
        }

        return false;
    }

    /// <summary>Letters of scripts without case count as capitals.</summary>
    private static bool IsCapital(char c) => char.IsUpper(c) || (char.IsLetter(c) && !char.IsLower(c));
}
