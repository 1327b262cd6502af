using ArticleParsing.Languages;
using ArticleParsing.Text;

namespace ArticleParsing.Quotations.General.Lexicon;

/// <summary>
/// Given names of all languages: people are called alike everywhere, and a name tells that its bearer is a person, and often the gender.
/// </summary>
internal static class GivenNames
{
    private static readonly Lazy<IntTable> s_names = new(Read);

    /// <summary>Male, female, both or none.</summary>
    /// <param name="hash">The hash of a word.</param>
    public static WordUse Find(int hash) => s_names.Value[hash] switch
    {
        1 => WordUse.MaleName,
        2 => WordUse.FemaleName,
        3 => WordUse.GivenName,
        _ => WordUse.None,
    };

    private static IntTable Read()
    {
        var names = new IntTable(4_096);
        foreach (var name in WordLists.Read("quotations/male-names"))
            names.Mark(SpeechLexicon.HashOf(WordHashes.Seed, name, 0, name.Length), 1);
        foreach (var name in WordLists.Read("quotations/female-names"))
            names.Mark(SpeechLexicon.HashOf(WordHashes.Seed, name, 0, name.Length), 2);
        return names;
    }
}
