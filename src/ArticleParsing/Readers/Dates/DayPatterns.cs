namespace ArticleParsing.Readers.Dates;

/// <summary>A day that stands in a line.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month.</param>
/// <param name="Day">The day.</param>
/// <param name="Next">The token after it.</param>
/// <param name="IsOpen">Whether day and month may change places.</param>
internal readonly record struct DayFound(int Year, int Month, int Day, int Next, bool IsOpen = false);

/// <summary>Recognises a day, its month and its year among the numbers and words of a line.</summary>
internal static class DayPatterns
{
    public static DayFound? At(string text, List<DateToken> tokens, int i)
    {
        DateToken Next(int offset) => i + offset < tokens.Count ? tokens[i + offset] : default;
        var (a, b, c) = (tokens[i], Next(1), Next(2));
        var areInOrder = a.IsYear && b.IsNumber && b.Number <= 12 && c.IsNumber;
        if (areInOrder && AreJoined(text, a, b) && AreJoined(text, b, c))
            return new(a.Number, b.Number, c.Number, i + 3);
        if (b.Month > 0 && a.IsDay && Year(c, b) is { } last) return InMonth(last, b, a.Number, i + 3);
        if (a.Month > 0 && b.IsDay && Year(c, a) is { } after) return InMonth(after, a, b.Number, i + 3);
        if (a.IsNumber && b.IsNumber && a.Joined == b.Joined && a.Joined is '.' or '/' or '-') return InNumbers(text, a, b, c, i + 3);
        var isBeforeTime = a.Month > 0 && b.IsNumber && c.IsNumber && c.Joined == ':';
        if (isBeforeTime && YearAfterTime(tokens, i + 2) is { } late)
            return new(tokens[late].Number, a.Month, b.Number, i + 2);
        if (b.Month > 0 && c.IsDay && Year(a, b) is { } first) return InMonth(first, b, c.Number, i + 3);
        return null;
    }

    /// <summary>The year of the month's calendar; with a name for the month a Buddhist year can be told by its number.</summary>
    private static int? Year(DateToken year, DateToken month)
    {
        if (year.Digits != 4) return null;
        if (month.IsPersianMonth) return Calendars.IsPersianYear(year.Number) ? year.Number : null;
        return year.IsYear ? year.Number : Calendars.FromBuddhist(year.Number);
    }

    private static DayFound? InMonth(int year, DateToken month, int day, int next)
    {
        if (!month.IsPersianMonth) return new(year, month.Month, day, next);
        return Calendars.FromPersian(year, month.Month, day) is var (y, m, d) ? new(y, m, d, next) : null;
    }

    /// <summary>"2024-4-20", "2024. 4. 20", "2024年4月20日"; not "2024, 4:20".</summary>
    private static bool AreJoined(string text, DateToken a, DateToken b)
    {
        var isJoined = false;
        for (var i = a.End; i < b.Start; i++)
        {
            if (text[i] is ',' or ':' or ';' or '|' or '(' or ')' || b.Start - a.End > 4) return false;
            isJoined |= !char.IsWhiteSpace(text[i]);
        }

        return isJoined && a.Joined is not (':' or 'h') && b.Joined is not (':' or 'h');
    }

    /// <summary>"Fri Apr 28 19:20:36 CEST 2023", as programs print it: the year stands after the time and its zone.</summary>
    private static int? YearAfterTime(List<DateToken> tokens, int time)
    {
        for (var i = time + 1; i < Math.Min(tokens.Count, time + 5); i++)
        {
            if (tokens[i].IsYear) return i;
        }

        return null;
    }

    /// <summary>Dots put the day first everywhere; slashes and hyphens leave the order open unless one number cannot be a month.</summary>
    private static DayFound? InNumbers(string text, DateToken a, DateToken b, DateToken c, int next)
    {
        if (Calendars.FromBuddhist(c.Number) is { } buddhist && c.Digits == 4) return new(buddhist, b.Number, a.Number, next);
        var year = c.IsYear ? c.Number : ShortYear(text, a, b, c);
        if (year is null) return null;
        if (a.Joined == '.' || a.Number > 12) return new(year.Value, b.Number, a.Number, next);
        return new(year.Value, a.Number, b.Number, next, b.Number <= 12 && a.Number != b.Number);
    }

    /// <summary>"23.09.22", "09/23/22": three pairs of digits, and nothing more of the kind around them.</summary>
    private static int? ShortYear(string text, DateToken a, DateToken b, DateToken c)
    {
        const int Latest = 69; // As POSIX splits the centuries; news sites are younger.
        var arePairs = a.Digits == 2 && b.Digits == 2 && c.Digits == 2;
        var areAlone = !a.IsSpaced && !b.IsSpaced && a.Joined != '-' && c.Joined == '\0';
        if (!arePairs || !areAlone) return null;
        if (a.Start > 0 && (text[a.Start - 1] == a.Joined || text[a.Start - 1] is '-' or ',' or '+' or ':')) return null;
        return c.Number <= Latest ? 2000 + c.Number : null;
    }
}
