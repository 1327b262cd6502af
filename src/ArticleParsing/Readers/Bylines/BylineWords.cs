using ArticleParsing.Languages;
using ArticleParsing.Text;

namespace ArticleParsing.Readers.Bylines;

/// <summary>The words of bylines by what they do; see <see cref="BylineUse"/>.</summary>
internal static class BylineWords
{
    private const int Uses = (int)BylineUse.Account + 1;

    private static readonly Lazy<IReadOnlyList<string>[]> s_entries = new(ReadEntries);
    private static readonly Lazy<HashSet<string>[]> s_sets = new(ReadSets);
    private static readonly Lazy<HashSet<string>> s_agencies = new(() => new(WordLists.Read("agencies"), StringComparer.OrdinalIgnoreCase));
    private static readonly Lazy<string[]> s_introductions = new(() => ByLength(BylineUse.Introduces));
    private static readonly Lazy<string[]> s_otherCredits = new(() => ByLength(BylineUse.OtherCredit));
    private static readonly Lazy<PhraseList> s_openings = new(() => AtStart(Entries(BylineUse.Opens)));
    private static readonly Lazy<PhraseList> s_signs = new(() => AtStart(Entries(BylineUse.Signs).Where(e => !IsWord(e))));
    private static readonly Lazy<string[]> s_signingWords = new(() => [.. Entries(BylineUse.Signs).Where(IsWord).Select(Capitalised)]);
    private static readonly Lazy<string[]> s_lineStarts = new(() => [.. Entries(BylineUse.StartsLine).Select(Capitalised)]);
    private static readonly Lazy<string[]> s_gluedStarts = new(() => [.. Entries(BylineUse.Glues).Select(Capitalised)]);

    /// <summary>How lines open that are bylines.</summary>
    public static PhraseList Openings => s_openings.Value;

    /// <summary>What introduces an author, the longest first.</summary>
    public static string[] Introductions => s_introductions.Value;

    /// <summary>What introduces an editor, a reviewer, a photographer: somebody who did not write the text; the longest first.</summary>
    public static string[] OtherCredits => s_otherCredits.Value;

    /// <summary>What introduces an author after the credit of somebody else.</summary>
    public static IReadOnlyList<string> Resumptions => Entries(BylineUse.Resumes);

    /// <summary>The names of agencies.</summary>
    public static IReadOnlyCollection<string> Agencies => s_agencies.Value;

    public static bool IsAgency(string name) => s_agencies.Value.Contains(name);

    /// <summary>Whether an entry of the list has this use.</summary>
    public static bool Has(BylineUse use, string text) => s_sets.Value[(int)use].Contains(text);

    public static bool IsLabel(string text) => Has(BylineUse.Label, text);

    /// <summary>"reporter", "director": what somebody is.</summary>
    public static bool IsRole(string word) => Has(BylineUse.Role, word);

    /// <summary>"senior", "political": what goes with a role.</summary>
    public static bool IsModifier(string word) => Has(BylineUse.Modifier, word);

    public static bool IsParticle(string word) => Has(BylineUse.Particle, word);

    public static bool IsBureau(string word) => Has(BylineUse.Bureau, word);

    public static bool IsNoName(string text) => Has(BylineUse.NoName, text);

    public static bool IsOtherCredit(string text) => Has(BylineUse.OtherCredit, text);

    /// <summary>Whether a text ends in a word that introduces an author: "... · By ".</summary>
    public static bool EndsWithIntroduction(string text) => EndsWith(text, Introductions);

    /// <summary>Whether a text ends in a word that introduces somebody who is no author: "... · Reviewed by ".</summary>
    public static bool EndsWithOtherCredit(string text) => EndsWith(text, OtherCredits);

    /// <summary>"By Jo Tan", "Posted by Jo Tan on May 3": a line that signs. In running text a small "by" opens sentences too.</summary>
    public static bool Signs(string text)
    {
        foreach (var word in s_signingWords.Value)
        {
            if (StartsWithWord(text, word) || StartsWithLabel(text, word)) return true;
        }

        return s_signs.Value.IsIn(text);
    }

    /// <summary>"By Jo Tan", "Von Jo Tan": whether a line starts with such a word, which is capitalised, and a space.</summary>
    public static bool StartLine(string line) => Array.Exists(s_lineStarts.Value, word => StartsWithWord(line, word));

    /// <summary>"ByJo Tan": only layout keeps the words apart; where the name begins, -1 when the text is no such thing.</summary>
    public static int GluedNameAt(string text)
    {
        foreach (var word in s_gluedStarts.Value)
        {
            var end = word.Length;
            if (text.Length > end && text.StartsWith(word, StringComparison.Ordinal) && char.IsUpper(text[end])) return end;
        }

        return -1;
    }

    /// <summary>Whether a phrase ends in a word that is often set without a space before the name.</summary>
    public static bool EndsGlued(string phrase)
    {
        foreach (var word in Entries(BylineUse.Glues))
        {
            if (phrase.EndsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>Whether a name is a possessive: "Jane's".</summary>
    public static bool IsPossessive(string name)
    {
        foreach (var ending in Entries(BylineUse.Possessive))
        {
            if (name.EndsWith(ending, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>Whether a name is that of an account: "siteadmin".</summary>
    public static bool IsAccount(string name)
    {
        foreach (var word in Entries(BylineUse.Account))
        {
            if (name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0) return true;
        }

        return false;
    }

    /// <summary>The entries that have this use, in the order of the list.</summary>
    public static IReadOnlyList<string> Entries(BylineUse use) => s_entries.Value[(int)use];

    private static bool IsWord(string entry) => entry.IndexOf(' ') < 0;

    /// <summary>"By Jo Tan": the word as it is written, and a space.</summary>
    private static bool StartsWithWord(string text, string word) =>
        text.Length > word.Length && text[word.Length] == ' ' && text.StartsWith(word, StringComparison.Ordinal);

    /// <summary>"by: Jo Tan": the word in any case, a colon and a space.</summary>
    private static bool StartsWithLabel(string text, string word) =>
        text.Length > word.Length + 1 && text[word.Length] == ':' && text[word.Length + 1] == ' '
        && text.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    private static bool EndsWith(string text, string[] phrases)
    {
        text = text.TrimEnd(' ', ':');
        foreach (var phrase in phrases)
        {
            var start = text.Length - phrase.Length;
            if (!text.EndsWith(phrase, StringComparison.OrdinalIgnoreCase)) continue;
            if (start == 0 || !char.IsLetterOrDigit(text[start - 1])) return true;
        }

        return false;
    }

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word.Substring(1);

    private static string[] ByLength(BylineUse use) => [.. Entries(use).OrderByDescending(entry => entry.Length)];

    private static PhraseList AtStart(IEnumerable<string> entries) => new(entries.Select(entry => "^" + entry));

    private static IReadOnlyList<string>[] ReadEntries()
    {
        var list = WordLists.ReadNamed("bylines");
        return Table.Fill(Uses, use => list[((BylineUse)use).ToString()]);
    }

    private static HashSet<string>[] ReadSets() =>
        Table.Fill(Uses, use => new HashSet<string>(Entries((BylineUse)use), ComparerOf((BylineUse)use)));

    private static StringComparer ComparerOf(BylineUse use) =>
        use is BylineUse.Particle or BylineUse.Join or BylineUse.ClosesTail ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;
}
