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

/// <summary>What the words before a date say of it.</summary>
internal static class DateLabels
{
    /// <summary>The kinds in the order in which they are looked for: "Last updated on" is a change, though "on" alone is not.</summary>
    private static readonly DateKind[] s_precedence = [DateKind.Modified, DateKind.Published, DateKind.Other];

    private static readonly Lazy<NamedEntries> s_words = new(() => WordLists.ReadNamed("dates/labels"));
    private static readonly Lazy<Label[]> s_labels = new(() => [.. s_precedence.Select(Read)]);
    private static readonly Lazy<HashSet<string>> s_inLine = new(() => new(s_words.Value["line"], StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether words are part of a line that holds a date, and name nobody: "updated", "min read".</summary>
    public static bool FillLine(string words) => s_inLine.Value.Contains(words);

    public static DateKind KindOf(string before)
    {
        if (before.Length == 0) return DateKind.Unlabelled;
        const int Window = 60;
        if (before.Length > Window) before = before.Substring(before.Length - Window);
        foreach (var label in s_labels.Value)
        {
            if (label.Words.IsIn(before)) return label.Kind;
            if (Array.Exists(label.Unspaced, word => before.IndexOf(word, StringComparison.Ordinal) >= 0)) return label.Kind;
        }

        return DateKind.Unlabelled;
    }

    private static Label Read(DateKind kind)
    {
        var words = s_words.Value[kind.ToString()];
        return new(kind, new PhraseList(words), [.. words.Where(w => w[0] >= '\u2E80')]);
    }

    private sealed record Label(DateKind Kind, PhraseList Words, string[] Unspaced);
}
