using ArticleParsing.Languages;

namespace ArticleParsing.Readers.Dates;

/// <summary>What a time of twelve hours is said to be in.</summary>
internal enum HalfDay
{
    /// <summary>Nothing is said.</summary>
    None,
    Morning,
    Afternoon,
}

/// <summary>Words that stand inside dates and times.</summary>
internal static class DateWords
{
    private static readonly Lazy<NamedEntries> s_words = new(() => WordLists.ReadNamed("dates/words"));
    private static readonly Lazy<HashSet<string>> s_fillers = new(() => new(s_words.Value["filler"], StringComparer.Ordinal));
    private static readonly Lazy<(HalfDay Half, string Name)[]> s_halfDays = new(ReadHalfDays);
    private static readonly Lazy<HashSet<string>> s_weekdays = new(() => new(WordLists.Read("dates/weekdays"), StringComparer.Ordinal));

    /// <summary>Words inside a date: "28 de abril de 2024", "April 28th, 2024", "2024年4月28日".</summary>
    public static bool IsFiller(string word) => s_fillers.Value.Contains(word);

    /// <summary>"Tuesday", as it is written.</summary>
    public static bool IsWeekday(string word) => s_weekdays.Value.Contains(word);

    /// <summary>The half of the day that is named there ("pm", "a.m."), and the length of its name.</summary>
    public static (HalfDay Half, int Length) HalfDayAt(string text, int at = 0)
    {
        foreach (var (half, name) in s_halfDays.Value)
        {
            var end = at + name.Length;
            if (end > text.Length || (end < text.Length && char.IsLetter(text[end]))) continue;
            if (string.Compare(text, at, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0) return (half, name.Length);
        }

        return default;
    }

    private static (HalfDay Half, string Name)[] ReadHalfDays() =>
    [
        .. s_words.Value["morning"].Select(name => (HalfDay.Morning, name)),
        .. s_words.Value["afternoon"].Select(name => (HalfDay.Afternoon, name)),
    ];
}
