namespace ArticleParsing.Classification.Rules;

/// <summary>The kinds of notices by how they read, in every language of the list.</summary>
internal static class DisclaimerWords
{
    private static readonly Lazy<(DisclaimerKind[] Kinds, PhraseGroups Phrases)> s_kinds = new(() => Read() is var kinds ? ([.. kinds.Select(k => k.Kind)], new PhraseGroups([.. kinds.Select(k => k.Phrases)])) : default);

    /// <summary>The kind of notice a text reads like; null where it reads like none.</summary>
    public static DisclaimerKind? KindOf(string text) => s_kinds.Value.Phrases.FirstIn(text) is >= 0 and var kind ? s_kinds.Value.Kinds[kind] : null;

    /// <summary>The same for words that have been read already.</summary>
    public static DisclaimerKind? KindOf(ReadOnlySpan<int> words) => s_kinds.Value.Phrases.FirstIn(words) is >= 0 and var kind ? s_kinds.Value.Kinds[kind] : null;

    private static (DisclaimerKind Kind, PhraseList Phrases)[] Read() =>
    [
        .. EmbeddedText.Lines("Classification/Vocabulary/disclaimers.txt")
            .Select(line => (Kind: (DisclaimerKind)Enum.Parse(typeof(DisclaimerKind), line.Substring(0, line.IndexOf(':')), ignoreCase: true), Phrase: line.Substring(line.IndexOf(':') + 1).Trim()))
            .GroupBy(entry => entry.Kind)
            .Select(group => (group.Key, new PhraseList(group.Select(entry => entry.Phrase)))),
    ];
}
