using System.Globalization;
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

/// <summary>Words that stand inside dates and times; the lists <c>dates/words.txt</c> and <c>dates/weekdays.txt</c>.</summary>
internal static class DateWords
{
    private static readonly Lazy<NamedEntries> s_words = new(() => WordLists.ReadNamed("dates/words"));
    private static readonly Lazy<HashSet<string>> s_fillers = new(() => new(s_words.Value["filler"], StringComparer.OrdinalIgnoreCase));
    private static readonly Lazy<HashSet<string>> s_monthMarks = new(() => new(s_words.Value["month"], StringComparer.OrdinalIgnoreCase));
    private static readonly Lazy<(HalfDay Half, string Name)[]> s_halfDays = new(ReadHalfDays);
    private static readonly Lazy<NamedEntries> s_weekdays = new(() => WordLists.ReadNamed("dates/weekdays"));
    private static readonly Lazy<HashSet<string>> s_afterName = new(() => new(s_weekdays.Value["afterName"], StringComparer.Ordinal));
    private static readonly Lazy<Dictionary<string, DayOfWeek>> s_dayOfWeek = new(ReadWeekdays);

    /// <summary>Words inside a date or before its time: "28 de abril de 2024", "April 28th, 2024", "um 16.30 Uhr".</summary>
    public static bool IsFiller(string word) => s_fillers.Value.Contains(word);

    /// <summary>Stands before the number of a month: "tháng 4".</summary>
    public static bool IsMonthMark(string word) => s_monthMarks.Value.Contains(word);

    /// <summary>"Tuesday", as it is written.</summary>
    public static bool IsWeekday(string word) => s_afterName.Value.Contains(word);

    /// <summary>The day of the week that a word names, in full or short; null if it names none, or several in several languages.</summary>
    public static DayOfWeek? WeekdayOf(string word) => s_dayOfWeek.Value.TryGetValue(word, out var day) ? day : null;

    /// <summary>The half of the day that is named there ("pm", "a.m."), and the length of its name.</summary>
    public static (HalfDay Half, int Length) HalfDayAt(string text, int at = 0)
    {
        foreach (var (half, name) in s_halfDays.Value)
        {
            if (IsAt(text, at, name)) return (half, name.Length);
        }

        return default;
    }

    /// <summary>The length of the word or sign for hours that stands there ("時", "Uhr"); 0 if none does.</summary>
    public static int HourMarkAt(string text, int at) => MarkAt(s_words.Value["hour"], text, at);

    /// <summary>The length of the sign for minutes that stands there ("分"); 0 if none does.</summary>
    public static int MinuteMarkAt(string text, int at) => MarkAt(s_words.Value["minute"], text, at);

    private static int MarkAt(IReadOnlyList<string> marks, string text, int at)
    {
        foreach (var mark in marks)
        {
            if (IsAt(text, at, mark)) return mark.Length;
        }

        return 0;
    }

    /// <summary>As a whole word; in scripts without spaces anything may follow.</summary>
    private static bool IsAt(string text, int at, string word)
    {
        const char FirstUnspaced = '\u2E80';
        var end = at + word.Length;
        return end <= text.Length
            && string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
            && (end == text.Length || !char.IsLetter(text[end]) || word[0] >= FirstUnspaced);
    }

    private static (HalfDay Half, string Name)[] ReadHalfDays() =>
    [
        .. s_words.Value["morning"].Select(name => (HalfDay.Morning, name)),
        .. s_words.Value["afternoon"].Select(name => (HalfDay.Afternoon, name)),
    ];

    private static Dictionary<string, DayOfWeek> ReadWeekdays()
    {
        var days = new Dictionary<string, DayOfWeek>(StringComparer.OrdinalIgnoreCase);
        HashSet<string> several = new(StringComparer.OrdinalIgnoreCase);
        for (var number = 1; number <= 7; number++)
        {
            var day = (DayOfWeek)(number % 7);
            foreach (var name in s_weekdays.Value[number.ToString(CultureInfo.InvariantCulture)])
            {
                if (days.TryGetValue(name, out var known) && known != day) several.Add(name);
                days[name] = day;
            }
        }

        foreach (var name in several) days.Remove(name);
        return days;
    }
}
