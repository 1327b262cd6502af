namespace ArticleParsing.Classification.Rules;

/// <summary>The kinds of notices by how they read, in every language of the list.</summary>
internal static class DisclaimerWords
{
    private static readonly Lazy<(DisclaimerKind Kind, PhraseList Phrases)[]> s_kinds = new(Read);

    /// <summary>The kind of notice a text reads like; null where it reads like none.</summary>
    public static DisclaimerKind? KindOf(string text)
    {
        foreach (var (kind, phrases) in s_kinds.Value)
        {
            if (phrases.IsIn(text)) return kind;
        }

        return null;
    }

    /// <summary>The same for words that have been read already.</summary>
    public static DisclaimerKind? KindOf(ReadOnlySpan<int> words)
    {
        foreach (var (kind, phrases) in s_kinds.Value)
        {
            if (phrases.IsIn(words)) return kind;
        }

        return null;
    }

    private static (DisclaimerKind Kind, PhraseList Phrases)[] Read() =>
    [
        .. EmbeddedText.Lines("Classification/Vocabulary/disclaimers.txt")
            .Select(line => (Kind: (DisclaimerKind)Enum.Parse(typeof(DisclaimerKind), line.Substring(0, line.IndexOf(':')), ignoreCase: true), Phrase: line.Substring(line.IndexOf(':') + 1).Trim()))
            .GroupBy(entry => entry.Kind)
            .Select(group => (group.Key, new PhraseList(group.Select(entry => entry.Phrase)))),
    ];
}
