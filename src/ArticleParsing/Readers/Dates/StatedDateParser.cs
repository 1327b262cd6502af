using System.Globalization;

namespace ArticleParsing.Readers.Dates;

/// <summary>Reads dates as machines and newsrooms write them; never guesses a part that is not stated.</summary>
internal static class StatedDateParser
{
    internal const int FirstYear = 1980;
    internal const int LastYear = 2100;

    /// <summary>
    /// A machine-readable value: ISO 8601 and its usual misspellings, RFC 1123, seconds or milliseconds since 1970; or else any text with a
    /// date.
    /// </summary>
    /// <param name="value">The value.</param>
    /// <param name="order">The order of day and month on its page.</param>
    public static StatedDate? Parse(string value, DateOrder order = DateOrder.Unknown)
    {
        value = value.Trim();
        if (value.Length is < 6 or > 200) return null;
        return Iso(value) ?? Epoch(value) ?? DateInText.Find(value, order);
    }

    /// <summary>Year first: "2026-03-01", "2026-03-01T09:30:00.123+0200", "2026/03/01 09:30", "20260301T093000Z", "20260301".</summary>
    private static StatedDate? Iso(string value)
    {
        var at = 0;
        if (Digits(value, ref at, 4) is not { } year) return null;
        var separator = at < value.Length && value[at] is '-' or '/' or '.' ? value[at++] : '\0';
        if (Digits(value, ref at, 2) is not { } month) return null;
        if (separator != '\0' && (at >= value.Length || value[at++] != separator)) return null;
        if (Digits(value, ref at, 2) is not { } day || !IsDay(year, month, day)) return null;
        var date = new DateTime(year, month, day);
        if (at >= value.Length) return StatedDate.Day(year, month, day);
        if (value[at] is not ('T' or 't' or ' ' or ',')) return char.IsDigit(value[at]) ? null : StatedDate.Day(year, month, day);
        while (at < value.Length && value[at] is 'T' or 't' or ' ' or ',') at++;
        return Time(value, ref at) is { } time ? StatedDate.At(date + time, Offset(value, ref at)) : StatedDate.Day(year, month, day);
    }

    private static StatedDate? Epoch(string value)
    {
        if (value.Length is not (10 or 13) || !long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        var time = DateTimeOffset.FromUnixTimeSeconds(value.Length == 13 ? number / 1000 : number);
        return time.Year is >= FirstYear and <= LastYear ? StatedDate.At(time.UtcDateTime, TimeSpan.Zero) : null;
    }

    /// <summary>A time of day at the place: "9:30", "09:30:15.250", "093000", "9:30 pm".</summary>
    internal static TimeSpan? Time(string value, ref int at)
    {
        var start = at;
        if (Digits(value, ref at, 2) is not { } hour && Digits(value, ref at, 1) is var single && (hour = single ?? -1) < 0) return null;
        if (at < value.Length && value[at] is ':' or '.' or 'h') at++;
        if (Digits(value, ref at, 2) is not { } minute || hour > 24 || minute > 59)
        {
            at = start;
            return null;
        }

        var second = 0;
        var afterMinute = at;
        if (at < value.Length && value[at] == ':') at++;
        if (Digits(value, ref at, 2) is { } s && s < 60) second = s;
        else at = afterMinute;
        if (at < value.Length && value[at] is '.' or ',')
        {
            var fraction = at + 1;
            while (fraction < value.Length && char.IsDigit(value[fraction])) fraction++;
            if (fraction > at + 1) at = fraction;
        }

        var half = at;
        while (half < value.Length && value[half] == ' ') half++;
        var time = InHalf(new TimeSpan(hour, minute, second), DateWords.HalfDayAt(value, half).Half);
        return time.TotalHours < 24 ? time : null;
    }

    /// <summary>A time of twelve hours in its half of the day.</summary>
    internal static TimeSpan InHalf(TimeSpan time, HalfDay half) => half switch
    {
        HalfDay.Afternoon when time.Hours < 12 && time.Days == 0 => time + TimeSpan.FromHours(12),
        HalfDay.Morning when time.Hours == 12 => time - TimeSpan.FromHours(12),
        _ => time,
    };

    /// <summary>
    /// "Z", "+02:00", "+0200", "-5", "(GMT+7)", "UTC +8"; names of zones that mean one offset only. Where it ends is left in
    /// <paramref name="at"/>.
    /// </summary>
    internal static TimeSpan? Offset(string value, ref int at)
    {
        var start = at;
        while (start < value.Length && value[start] == ' ') start++;
        start += DateWords.HalfDayAt(value, start).Length;
        while (start < value.Length && value[start] is ' ' or '(' or ',') start++;
        if (start >= value.Length) return null;
        if (value[start] is 'Z' or 'z' && (start + 1 == value.Length || !char.IsLetter(value[start + 1])))
        {
            at = start + 1;
            return TimeSpan.Zero;
        }

        var end = start;
        while (end < value.Length && char.IsLetter(value[end])) end++;
        if (end == start) return Difference(value, start, ref at);
        if (TimeZones.OffsetOf(value.Substring(start, end - start)) is not { } named) return null;
        at = end;
        if (named != TimeSpan.Zero) return named;
        while (end < value.Length && value[end] == ' ') end++;
        return Difference(value, end, ref at) ?? named;
    }

    private static TimeSpan? Difference(string value, int start, ref int at)
    {
        if (start >= value.Length || value[start] is not ('+' or '-' or '\u2212')) return null;
        var isNegative = value[start++] != '+';
        if ((Digits(value, ref start, 2) ?? Digits(value, ref start, 1)) is not { } hours) return null;
        if (start + 2 < value.Length && value[start] == ':' && char.IsDigit(value[start + 1])) start++;
        var minutes = Digits(value, ref start, 2) ?? 0;
        if (hours > 14 || minutes > 59) return null;
        at = start;
        var offset = new TimeSpan(hours, minutes, 0);
        return isNegative ? -offset : offset;
    }

    internal static int? Digits(string value, ref int at, int count)
    {
        if (at + count > value.Length) return null;
        var number = 0;
        for (var i = 0; i < count; i++)
        {
            if (value[at + i] is not (>= '0' and <= '9')) return null;
            number = (number * 10) + (value[at + i] - '0');
        }

        at += count;
        return number;
    }

    internal static bool IsDay(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
}
