using ArticleParsing.Quotations.General.Lexicon;

namespace ArticleParsing.Quotations.General.Speakers;

/// <summary>Names as words that may differ by the endings of a case.</summary>
internal static class NameText
{
    private const int ShortestStem = 3;

    /// <summary>The words of a name in lower case, without what an apostrophe sets off at its end.</summary>
    public static string[] Words(string name)
    {
        var words = name.Split([' ', '\u00A0', '\u30FB', '\u00B7'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++) words[i] = WithoutApostrophe(words[i]).ToLowerInvariant();
        return words;
    }

    /// <summary>"Finn's" and "Finn'in" as "Finn"; "O'Hara" stays.</summary>
    public static string WithoutApostrophe(string word)
    {
        var mark = word.LastIndexOfAny(['\'', '\u2019']);
        return mark > 1 && mark + 1 <= word.Length && (mark + 1 == word.Length || char.IsLower(word[mark + 1])) && word.Length - mark <= 5
            ? word.Substring(0, mark)
            : word;
    }

    /// <summary>Whether two words of names are one in two cases.</summary>
    public static bool AreForms(string a, string b, SpeechLexicon lexicon)
    {
        if (a == b) return true;
        var common = 0;
        while (common < a.Length && common < b.Length && a[common] == b[common]) common++;
        if (common < ShortestStem || a.Length - common > 4 || b.Length - common > 4) return false;
        for (var stem = common; stem >= ShortestStem && stem >= common - 2; stem--)
        {
            if (IsEnding(a, stem, lexicon) && IsEnding(b, stem, lexicon)) return true;
        }

        return false;
    }

    private static bool IsEnding(string word, int stem, SpeechLexicon lexicon)
    {
        foreach (var ending in lexicon.NameEndings)
        {
            if (ending.Length == word.Length - stem && string.CompareOrdinal(word, stem, ending, 0, ending.Length) == 0) return true;
        }

        return false;
    }
}
