using ArticleParsing.Languages;
using ArticleParsing.Text;

namespace ArticleParsing.Readers.Dates;

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
    private static readonly Lazy<Label[]> s_labels = new(Read);

    public static DateKind KindOf(string before)
    {
        if (before.Length == 0) return DateKind.Unlabelled;
        const int Window = 60;
        if (before.Length > Window) before = before.Substring(before.Length - Window);
        foreach (var label in s_labels.Value)
        {
            if (label.Words.IsIn(before) || Array.Exists(label.Unspaced, u => before.IndexOf(u, StringComparison.Ordinal) >= 0)) return label.Kind;
        }

        return DateKind.Unlabelled;
    }

    private static Label[] Read() =>
    [
        .. NamedEntries.Read("Readers/Dates/date-labels.txt", '|')
            .Select(named => new Label((DateKind)Enum.Parse(typeof(DateKind), named.Name, ignoreCase: true), new PhraseList(named.Entries), [.. named.Entries.Where(w => w[0] >= '\u2E80')])),
    ];

    private sealed record Label(DateKind Kind, PhraseList Words, string[] Unspaced);
}
