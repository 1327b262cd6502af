using ArticleParsing.Readers.Names;

namespace ArticleParsing.Readers.Bylines;

/// <summary>
/// Whether a declared author is one person's name in full and nothing else, so that no word of it need be read as byline prose.
/// </summary>
internal static class WholeNames
{
    public static bool IsOne(string text)
    {
        const int MostWords = 5;
        var words = text.Split(' ');
        return words.Length is >= 2 and <= MostWords
            && !BylineWords.IsNoName(text) && !BylineWords.IsAgency(text)
            && PersonNames.AreNameWords(words)
            && !OpensByline(words)
            && !Array.Exists(words, IsOfNoPerson);
    }

    /// <summary>
    /// "Von Jo Tan", "By Reuters": in a name of two words an opening may be the given name, unless it is no word of names.
    /// </summary>
    private static bool OpensByline(string[] words) =>
        BylineWords.Has(BylineUse.Introduces, words[0])
        && (words.Length > 2
            || !BylineWords.IsParticle(words[0].ToLowerInvariant())
            || BylineWords.IsAgency(words[1])
            || BylineWords.Has(BylineUse.Glues, words[0]));

    private static bool IsOfNoPerson(string word) =>
        (BylineWords.IsRole(word) && !BylineWords.Has(BylineUse.Surname, word))
            || BylineWords.IsModifier(word)
            || BylineWords.IsBureau(word)
        || BylineWords.Has(BylineUse.BareBureau, word)
        || BylineWords.Has(BylineUse.Institution, word)
        || BylineWords.Has(BylineUse.LegalForm, word)
        || BylineWords.IsNoName(word) || BylineWords.IsAccount(word);
}
