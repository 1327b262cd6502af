using ArticleParsing.Classification;

namespace ArticleParsing.Composition.Metadata.Dates;

/// <summary>What a shown date is the date of.</summary>
internal enum DateKind
{
    Unlabelled,
    Published,
    Modified,

    /// <summary>Of an event, an offer, a membership: nothing of the article.</summary>
    Other,
}

/// <summary>What the words before a date say of it; see date-labels.txt.</summary>
internal static class DateLabels
{
    private static readonly Lazy<(DateKind Kind, PhraseList Words, string[] Unspaced)[]> s_labels = new(Read);

    public static DateKind KindOf(string before)
    {
        if (before.Length == 0) return DateKind.Unlabelled;
        const int Window = 60;
        if (before.Length > Window) before = before.Substring(before.Length - Window);
        foreach (var (kind, words, unspaced) in s_labels.Value)
        {
            if (words.IsIn(before) || Array.Exists(unspaced, u => before.IndexOf(u, StringComparison.Ordinal) >= 0)) return kind;
        }

        return DateKind.Unlabelled;
    }

    private static (DateKind, PhraseList, string[])[] Read() =>
    [
        .. EmbeddedText.Lines("Composition/Metadata/Dates/date-labels.txt")
            .Select(line => (Kind: (DateKind)Enum.Parse(typeof(DateKind), line.Substring(0, line.IndexOf(':')), ignoreCase: true), Words: line.Substring(line.IndexOf(':') + 1).Split('|').Select(w => w.Trim())))
            .GroupBy(line => line.Kind)
            .Select(group => (group.Key, new PhraseList(group.SelectMany(line => line.Words)), group.SelectMany(line => line.Words).Where(w => w[0] >= '\u2E80').ToArray())),
    ];
}
