namespace ArticleParsing.Readers.Dates;

/// <summary>
/// Finds dates in running text: "28 April 2024", "April 28, 2024", "28. April 2024", "2024年4月28日", "28.04.2024", "28.04.24", "2024-04-28",
/// with the time before or after them.
/// </summary>
internal static class DateInText
{
    /// <summary>The first date in the text that can mean one day only, with its time if it has one; null if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="order">The order of day and month that its page uses.</param>
    public static StatedDate? Find(string text, DateOrder order = DateOrder.Unknown)
    {
        foreach (var mention in FindAll(text))
        {
            if (mention.In(order) is { } date) return date;
        }

        return null;
    }

    /// <summary>Every date in the text, those that may mean two days included.</summary>
    public static IReadOnlyList<DateMention> FindAll(string text)
    {
        if (!MayHoldDate(text, 0)) return [];
        text = WithAsciiDigits(text);
        var mentions = new List<DateMention>();
        for (var at = 0; MayHoldDate(text, at) && FindFrom(text, at) is { } mention; at = mention.End) mentions.Add(mention);
        return mentions;
    }

    private static DateMention? FindFrom(string text, int from)
    {
        var tokens = DateTokens.Read(text, from);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (DayPatterns.At(text, tokens, i) is not { } found || !StatedDateParser.IsDay(found.Year, found.Month, found.Day)) continue;
            var end = tokens[found.Next - 1].End;
            var time = ClockTimes.Before(text, from, tokens[i].Start) ?? ClockTimes.After(text, end);
            var (date, other) = (Stated(found.Month, found.Day), found.IsOpen ? Stated(found.Day, found.Month) : (StatedDate?)null);
            if (other is { } dayFirst
                && WeekdayBeside(text, from, tokens[i].Start, end) is { } weekday
                && date.Local.DayOfWeek == weekday != (dayFirst.Local.DayOfWeek == weekday))
            {
                (date, other) = (date.Local.DayOfWeek == weekday ? date : dayFirst, null);
            }

            return new DateMention(Math.Min(tokens[i].Start, time?.Start ?? int.MaxValue), Math.Max(end, time?.End ?? 0), date, other);

            StatedDate Stated(int month, int day) =>
                time is { } at
                    ? StatedDate.At(new DateTime(found.Year, month, day) + at.Time, at.Offset)
                    : StatedDate.Day(found.Year, month, day);
        }

        return null;
    }

    /// <summary>The weekday that stands directly before or after a date.</summary>
    private static DayOfWeek? WeekdayBeside(string text, int from, int start, int end)
    {
        var before = start;
        while (before > from && text[before - 1] is ' ' or ',' or '.' or '(') before--;
        var first = before;
        while (first > from && char.IsLetter(text[first - 1])) first--;
        if (DateWords.WeekdayOf(text.Substring(first, before - first)) is { } day) return day;
        while (end < text.Length && text[end] is ' ' or ',' or '.' or '(') end++;
        var last = end;
        while (last < text.Length && char.IsLetter(text[last])) last++;
        return DateWords.WeekdayOf(text.Substring(end, last - end));
    }

    /// <summary>
    /// Whether four digits stand together, or three pairs of them, or an era is named: most lines that are asked about have none of these.
    /// </summary>
    private static bool MayHoldDate(string text, int from)
    {
        const char FirstIdeograph = '\u4E00';
        var digits = 0;
        var hasIdeographs = false;
        for (var i = from; i < text.Length; i++)
        {
            hasIdeographs |= text[i] >= FirstIdeograph;
            if (!char.IsDigit(text[i])) digits = 0;
            else if (++digits == 4 || (digits == 2 && EndsThreePairs(text, i))) return true;
        }

        return hasIdeographs && Calendars.NamesEra(text);
    }

    /// <summary>"23.09.22": the last digit is there.</summary>
    private static bool EndsThreePairs(string text, int last) =>
        last >= 7
            && text[last - 2] is '.' or '/'
            && text[last - 5] == text[last - 2]
            && char.IsDigit(text[last - 3])
            && char.IsDigit(text[last - 7]);

    /// <summary>Arabic-Indic, Persian and other decimal digits as 0 to 9, place for place.</summary>
    private static string WithAsciiDigits(string text)
    {
        char[]? digits = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] > '9' && char.IsDigit(text[i]))
                (digits ??= text.ToCharArray())[i] = (char)('0' + (int)char.GetNumericValue(text[i]));
        }

        return digits is null ? text : new string(digits);
    }
}
