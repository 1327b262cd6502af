using ArticleParsing.Languages;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Rules;

/// <summary>The kinds of notices by how they read, in every language of the list.</summary>
internal static class DisclaimerWords
{
    /// <summary>The kinds in the order in which they decide when a text reads like several.</summary>
    private static readonly DisclaimerKind[] s_precedence =
    [
        DisclaimerKind.Legal, DisclaimerKind.Correction, DisclaimerKind.EditorsNote, DisclaimerKind.Sponsorship,
        DisclaimerKind.Affiliate, DisclaimerKind.Opinion, DisclaimerKind.Syndication, DisclaimerKind.Contributors,
    ];

    private static readonly Lazy<Notice[]> s_kinds = new(Read);
    private static readonly Lazy<IReadOnlyList<PhraseList>> s_lists = new(() => [.. s_kinds.Value.Select(k => k.Phrases)]);
    private static readonly Lazy<PhraseGroups> s_groups = new(() => new PhraseGroups(Lists));

    /// <summary>The phrases of each kind; if a text has several, the first decides.</summary>
    public static IReadOnlyList<PhraseList> Lists => s_lists.Value;

    /// <summary>The kind of notice a text reads like; null if it reads like none.</summary>
    public static DisclaimerKind? KindOf(string text) => s_groups.Value.Find(text) is var found and not 0 ? KindOf(found) : null;

    /// <summary>The first kind among those found.</summary>
    /// <param name="found">A bit for each list of <see cref="Lists"/>; not 0.</param>
    public static DisclaimerKind KindOf(ulong found)
    {
        var kind = 0;
        while ((found >> kind & 1) == 0) kind++;
        return s_kinds.Value[kind].Kind;
    }

    private static Notice[] Read()
    {
        var phrases = WordLists.ReadNamed("notices/disclaimers");
        return [.. s_precedence.Select(kind => new Notice(kind, new PhraseList(phrases[kind.ToString()])))];
    }

    private sealed record Notice(DisclaimerKind Kind, PhraseList Phrases);
}
