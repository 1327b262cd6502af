using System.Globalization;

namespace ArticleParsing.Readers.Dates;

/// <summary>A time of day that a text states, and where: its half of the day and its zone are part of it.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Time">The time.</param>
/// <param name="Offset">The offset of its zone from UTC; null if none is stated.</param>
/// <param name="IsCertain">Whether it can be nothing else; "16.30" is a time beside a date only.</param>
internal readonly record struct ClockTime(int Start, int End, TimeSpan Time, TimeSpan? Offset, bool IsCertain);

/// <summary>Reads times of day as newsrooms write them: "16:30", "6.40pm", "16.30 Uhr", "18h40", "오후 4:20", "18時40分".</summary>
internal static class ClockTimes
{
    /// <summary>How far a time stands from its date, in characters.</summary>
    private const int Reach = 48;

    /// <summary>The time after a date that ends there, unless a label says that it is of something else; null if none follows.</summary>
    public static ClockTime? After(string text, int dateEnd)
    {
        const int MostOtherWords = 2; // "March 3, 2026 - Port Ellery, 16:30"
        var others = 0;
        for (var at = dateEnd; at < Math.Min(text.Length, dateEnd + Reach);)
        {
            if (char.IsDigit(text[at]) || char.IsLetter(text[at]))
            {
                if (ReadAt(text, at, glued: dateEnd) is { } time)
                {
                    var isItsOwn = DateLabels.KindOf(text.Substring(dateEnd, at - dateEnd)) == DateKind.Unlabelled;
                    return isItsOwn && (time.IsCertain || others == 0) ? time : null;
                }

                if (char.IsDigit(text[at])) return null;
                var word = WordAt(text, at);
                at += word.Length;
                if (!DateWords.IsFiller(word) && DateWords.WeekdayOf(word) is null && ++others > MostOtherWords) return null;
            }
            else
            {
                at++;
            }
        }

        return null;
    }

    /// <summary>The time before a date that begins there: "16:30 GMT, 9 March 2026".</summary>
    public static ClockTime? Before(string text, int from, int dateStart)
    {
        for (var at = Math.Max(from, dateStart - Reach); at < dateStart; at++)
        {
            if (!char.IsLetterOrDigit(text[at]) || (at > 0 && char.IsLetterOrDigit(text[at - 1]))) continue;
            if (ReadAt(text, at) is { IsCertain: true } time && time.End <= dateStart && JoinsDate(text, time.End, dateStart)) return time;
        }

        return null;
    }

    /// <summary>Between a time and its date stand commas, weekdays and the names of zones.</summary>
    private static bool JoinsDate(string text, int from, int to)
    {
        for (var at = from; at < to;)
        {
            if (char.IsLetter(text[at]))
            {
                var word = WordAt(text, at);
                at += word.Length;
                if (!DateWords.IsFiller(word) && DateWords.WeekdayOf(word) is null && !IsZoneLike(word)) return false;
            }
            else if (text[at++] is not (' ' or ',' or '(' or ')' or '.' or '\u00A0'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsZoneLike(string word)
    {
        if (word.Length is < 2 or > 5) return false;
        foreach (var c in word)
        {
            if (c is < 'A' or > 'Z') return false;
        }

        return true;
    }

    private static string WordAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return text.Substring(at, end - at);
    }

    /// <param name="text">The text.</param>
    /// <param name="at">Where the time may begin.</param>
    /// <param name="glued">Where it may begin right after a digit: "March 7, 20247:55 AM".</param>
    private static ClockTime? ReadAt(string text, int at, int glued = 0)
    {
        var start = at;
        var half = DateWords.HalfDayAt(text, at);
        at = SkipSpaces(text, at + half.Length);
        if (at >= text.Length || !char.IsDigit(text[at]) || (at > glued && char.IsDigit(text[at - 1]))) return null;
        if (WithSigns(text, at) is { } signed) return Finish(text, start, signed.End, signed.Time, half.Half, isCertain: true);
        if (HourAlone(text, at) is { } whole) return Finish(text, start, whole.End, whole.Time, half.Half, isCertain: true);
        var end = at;
        while (end < text.Length && char.IsDigit(text[end])) end++;
        if (end - at > 2 || end + 2 >= text.Length || text[end] is not (':' or '.' or 'h') || !char.IsDigit(text[end + 1])) return null;
        var isDotted = text[end] == '.';
        if (isDotted && IsPartOfNumber(text, at, end)) return null;
        if (StatedDateParser.Time(text, ref at) is not { } time) return null;
        return Finish(text, start, at, time, half.Half, isCertain: !isDotted);
    }

    /// <summary>A number of which "16.30" is only a part: a date, a version, a price.</summary>
    private static bool IsPartOfNumber(string text, int start, int dot)
    {
        var after = dot + 3;
        if (start > 0 && text[start - 1] is '.' or ',' or '/') return true;
        return after < text.Length
            && (char.IsDigit(text[after]) || (text[after] is '.' or ',' && after + 1 < text.Length && char.IsDigit(text[after + 1])));
    }

    /// <summary>"18時40分", "4시", "18h".</summary>
    private static (TimeSpan Time, int End)? WithSigns(string text, int at)
    {
        if (Number(text, ref at) is not { } hour || hour > 24) return null;
        var mark = DateWords.HourMarkAt(text, SkipSpaces(text, at));
        if (mark == 0) return null;
        at = SkipSpaces(text, at) + mark;
        var next = SkipSpaces(text, at);
        var isJoined = next == at; // "18h40"
        if (Number(text, ref next) is not { } minute || minute > 59) return (new TimeSpan(hour, 0, 0), at);
        var sign = DateWords.MinuteMarkAt(text, next);
        return sign > 0 || isJoined ? (new TimeSpan(hour, minute, 0), next + sign) : (new TimeSpan(hour, 0, 0), at);
    }

    /// <summary>"4 pm".</summary>
    private static (TimeSpan Time, int End)? HourAlone(string text, int at) =>
        Number(text, ref at) is { } hour and <= 12 && DateWords.HalfDayAt(text, SkipSpaces(text, at)).Half != HalfDay.None
            ? (StatedDateParser.InHalf(new TimeSpan(hour, 0, 0), DateWords.HalfDayAt(text, SkipSpaces(text, at)).Half), at)
            : null;

    private static ClockTime? Finish(string text, int start, int end, TimeSpan time, HalfDay before, bool isCertain)
    {
        var after = DateWords.HalfDayAt(text, SkipSpaces(text, end));
        if (after.Half != HalfDay.None) end = SkipSpaces(text, end) + after.Length;
        var mark = DateWords.HourMarkAt(text, SkipSpaces(text, end));
        if (mark > 0) end = SkipSpaces(text, end) + mark;
        if (before != HalfDay.None) time = StatedDateParser.InHalf(time, before);
        if (time.TotalHours >= 24) return null;
        var offset = StatedDateParser.Offset(text, ref end);
        return new ClockTime(start, end, time, offset, isCertain || after.Half != HalfDay.None || mark > 0);
    }

    private static int? Number(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && text[at] is >= '0' and <= '9') at++;
        return at - start is 1 or 2 ? int.Parse(text.Substring(start, at - start), CultureInfo.InvariantCulture) : null;
    }

    private static int SkipSpaces(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0' or '\u202F') at++;
        return at;
    }
}
