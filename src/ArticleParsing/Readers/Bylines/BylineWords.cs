using ArticleParsing.Text;

namespace ArticleParsing.Readers.Bylines;

/// <summary>The words of bylines by what they do; see byline-words.txt and agencies.txt.</summary>
internal static class BylineWords
{
    private static readonly Lazy<Dictionary<string, HashSet<string>>> s_lists = new(ReadLists);
    private static readonly Lazy<HashSet<string>> s_agencies = new(() => new(EmbeddedText.Lines("Readers/Bylines/agencies.txt"), StringComparer.OrdinalIgnoreCase));
    private static readonly Lazy<string[]> s_openings = new(() => ByLength("opening"));
    private static readonly Lazy<string[]> s_otherCredits = new(() => ByLength("other credit"));

    /// <summary>What introduces an author, the longest first.</summary>
    public static string[] Openings => s_openings.Value;

    /// <summary>What introduces an editor, a reviewer, a photographer: somebody who did not write the text.</summary>
    public static string[] OtherCredits => s_otherCredits.Value;

    public static bool IsOtherCredit(string text) => Has("other credit", text);

    /// <summary>Whether a text ends in a word that introduces an author: "... · By ".</summary>
    public static bool EndsWithOpening(string text) => EndsWith(text, Openings);

    /// <summary>Whether a text ends in a word that introduces somebody who is no author: "... · Reviewed by ".</summary>
    public static bool EndsWithOtherCredit(string text) => EndsWith(text, OtherCredits);

    private static bool EndsWith(string text, string[] phrases)
    {
        text = text.TrimEnd(' ', ':');
        foreach (var phrase in phrases)
        {
            if (text.EndsWith(phrase, StringComparison.OrdinalIgnoreCase) && (text.Length == phrase.Length || !char.IsLetterOrDigit(text[text.Length - phrase.Length - 1]))) return true;
        }

        return false;
    }

    public static bool IsLabel(string text) => Has("label", text);

    public static bool IsJoin(string word) => Has("join", word);

    public static bool IsTail(string word) => Has("tail", word);

    /// <summary>"reporter", "director": what somebody is.</summary>
    public static bool IsRole(string word) => Has("role", word);

    /// <summary>"senior", "political": what goes with a role.</summary>
    public static bool IsModifier(string word) => Has("modifier", word);

    public static bool IsParticle(string word) => s_lists.Value["particle"].Contains(word);

    public static bool IsBureau(string word) => Has("bureau", word);

    public static bool IsLegalForm(string word) => Has("legal form", word);

    public static bool IsNoName(string text) => Has("no name", text);

    /// <summary>"more", "about", "view": what opens a label or a link, never a name.</summary>
    public static bool OpensLabel(string word) => Has("not first", word);

    /// <summary>The names of agencies.</summary>
    public static IReadOnlyCollection<string> Agencies => s_agencies.Value;

    public static bool IsAgency(string name) => s_agencies.Value.Contains(name);

    private static bool Has(string list, string entry) => s_lists.Value[list].Contains(entry);

    private static string[] ByLength(string list) => [.. s_lists.Value[list].OrderByDescending(entry => entry.Length)];

    private static Dictionary<string, HashSet<string>> ReadLists()
    {
        var lists = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var line in EmbeddedText.Lines("Readers/Bylines/byline-words.txt"))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            var list = line.Substring(0, colon);
            // Particles and joining words count as written: "von" is one, "Von" opens a byline; "dan" joins, Dan is a name.
            lists[list] = new(line.Substring(colon + 2).Split('|').Select(e => e.Trim()), list is "particle" or "join" ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);
        }

        return lists;
    }
}
