using ArticleParsing.Languages;

namespace ArticleParsing.Readers.Dates;

/// <summary>Words that stand inside dates and times.</summary>
internal static class DateWords
{
    private static readonly Lazy<NamedEntries> s_words = new(() => WordLists.ReadNamed("dates/words"));
    private static readonly Lazy<HashSet<string>> s_fillers = new(() => new(s_words.Value["filler"], StringComparer.Ordinal));
    private static readonly Lazy<HashSet<string>> s_weekdays = new(() => new(WordLists.Read("dates/weekdays"), StringComparer.Ordinal));

    /// <summary>Words inside a date: "28 de abril de 2024", "April 28th, 2024", "2024年4月28日".</summary>
    public static bool IsFiller(string word) => s_fillers.Value.Contains(word);

    /// <summary>"Tuesday", as it is written.</summary>
    public static bool IsWeekday(string word) => s_weekdays.Value.Contains(word);

    /// <summary>The length of the "pm" or "a.m." that opens the text; 0 when none does.</summary>
    public static int HalfDayAt(string text)
    {
        foreach (var half in s_words.Value["halfDay"])
        {
            if (text.StartsWith(half, StringComparison.OrdinalIgnoreCase) && (text.Length == half.Length || !char.IsLetter(text[half.Length]))) return half.Length;
        }

        return 0;
    }
}
