using System.Globalization;
using ArticleParsing.Languages;

namespace ArticleParsing.Readers.Dates;

/// <summary>Other calendars in which the press dates: Buddhist and Persian years, and eras that count from one.</summary>
internal static class Calendars
{
    private const int BuddhistYears = 543;
    private static readonly PersianCalendar s_persian = new();
    private static readonly Lazy<(string Name, int YearBefore)[]> s_eras = new(ReadEras);

    /// <summary>The year of a Buddhist year that can be no other; null for any other number.</summary>
    public static int? FromBuddhist(int year) => year is >= 2523 and <= 2643 ? year - BuddhistYears : null;

    /// <summary>Whether a number may be a year of the Persian calendar in which news has been published.</summary>
    public static bool IsPersianYear(int year) => year is >= 1359 and <= 1479;

    /// <summary>A day of the Persian calendar; null if it has no such day.</summary>
    public static (int Year, int Month, int Day)? FromPersian(int year, int month, int day)
    {
        if (!IsPersianYear(year) || month is < 1 or > 12 || day < 1 || day > s_persian.GetDaysInMonth(year, month)) return null;
        var date = s_persian.ToDateTime(year, month, day, 0, 0, 0, 0);
        return (date.Year, date.Month, date.Day);
    }

    /// <summary>The year before the first of the era with whose name a word ends: "令和"; null if it ends with none.</summary>
    public static int? YearBeforeEra(string word)
    {
        foreach (var (name, yearBefore) in s_eras.Value)
        {
            if (word.EndsWith(name, StringComparison.Ordinal)) return yearBefore;
        }

        return null;
    }

    /// <summary>Whether a text names an era.</summary>
    public static bool NamesEra(string text) => Array.Exists(s_eras.Value, era => text.IndexOf(era.Name, StringComparison.Ordinal) >= 0);

    private static (string Name, int YearBefore)[] ReadEras()
    {
        var list = WordLists.ReadNamed("dates/eras");
        return [.. list.Names.SelectMany(year => list[year].Select(name => (name, int.Parse(year, CultureInfo.InvariantCulture))))];
    }
}
