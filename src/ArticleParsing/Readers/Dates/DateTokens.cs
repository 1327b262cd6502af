using System.Globalization;

namespace ArticleParsing.Readers.Dates;

/// <summary>A number or a word of a text that may hold a date.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Number">The number; -1 for words.</param>
/// <param name="Digits">How many digits it has.</param>
/// <param name="Month">The month that the word names; 0 if it names none.</param>
/// <param name="Joined">The mark that joins it to the number after it; 0 if none does.</param>
internal readonly record struct DateToken(int Start, int End, int Number = -1, int Digits = 0, int Month = 0, char Joined = '\0')
{
    public bool IsPersianMonth { get; init; }

    /// <summary>Whether the mark and the next number stand apart: "4. 2. 2022".</summary>
    public bool IsSpaced { get; init; }

    /// <summary>Whether it may be a day or the number of a month.</summary>
    public bool IsNumber => Digits is 1 or 2;

    public bool IsDay => IsNumber && Number is >= 1 and <= 31;

    public bool IsYear => Digits == 4 && Number is >= 1980 and <= 2100;
}

/// <summary>Takes a text apart into the numbers and words of its dates; words that only join are left out.</summary>
internal static class DateTokens
{
    /// <summary>Past these many a line is no date line.</summary>
    private const int Most = 60;

    /// <param name="text">The text, its digits 0 to 9.</param>
    /// <param name="from">Where to begin.</param>
    public static List<DateToken> Read(string text, int from)
    {
        var tokens = new List<DateToken>();
        int? era = null;
        var isMonthMarked = false;
        for (var i = from; i < text.Length && tokens.Count < Most;)
        {
            if (text[i] is >= '0' and <= '9')
            {
                i = AddNumber(text, i, tokens, era, isMonthMarked);
                (era, isMonthMarked) = (null, false);
            }
            else if (char.IsLetter(text[i]))
            {
                var end = WordEnd(text, i);
                var month = MonthAt(text, i, ref end);
                var word = text.Substring(i, end - i);
                (era, isMonthMarked) = (Calendars.YearBeforeEra(word), DateWords.IsMonthMark(word));
                if (month is { } named) tokens.Add(new(i, end, Month: named.Number) { IsPersianMonth = named.IsPersian });
                else if (!isMonthMarked && !DateWords.IsFiller(word)) tokens.Add(new(i, end));
                i = end;
            }
            else
            {
                i++;
            }
        }

        return tokens;
    }

    private static int AddNumber(string text, int start, List<DateToken> tokens, int? era, bool isMonth)
    {
        var end = start;
        while (end < text.Length && text[end] is >= '0' and <= '9') end++;
        // "March 7, 20247:55 AM": only layout parted them.
        if (end - start is 5 or 6 && end + 1 < text.Length && text[end] == ':' && char.IsDigit(text[end + 1])) end = start + 4;
        var digits = end - start;
        var number = digits <= 6 ? int.Parse(text.Substring(start, digits), CultureInfo.InvariantCulture) : -1;
        if (era is { } yearBefore && digits <= 3 && end < text.Length && DateWords.IsFiller(text.Substring(end, 1)))
            tokens.Add(new(start, end, yearBefore + number, 4));
        else if (isMonth && number is >= 1 and <= 12) tokens.Add(new(start, end, Month: number));
        else if (digits is 5 or 6 && tokens.Count > 0 && tokens[tokens.Count - 1].Month > 0) AddGlued(start, end, number, tokens);
        else tokens.Add(
            new(start, end, digits <= 4 ? number : -1, digits, 0,
                Mark(text, end)) { IsSpaced = Mark(text, end) == '.' && text[end + 1] == ' ' });
        return end;
    }

    /// <summary>"Mar 92026": day and year that only layout keeps apart.</summary>
    private static void AddGlued(int start, int end, int number, List<DateToken> tokens)
    {
        tokens.Add(new(start, end - 4, number / 10_000, end - 4 - start));
        tokens.Add(new(end - 4, end, number % 10_000, 4));
    }

    /// <summary>The mark between this number and the next; a space may follow a full stop.</summary>
    private static char Mark(string text, int at)
    {
        if (at + 1 >= text.Length || text[at] is not ('.' or '/' or '-' or ':' or 'h')) return '\0';
        if (char.IsDigit(text[at + 1])) return text[at];
        return text[at] == '.' && at + 2 < text.Length && text[at + 1] == ' ' && char.IsDigit(text[at + 2]) ? '.' : '\0';
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && (char.IsLetter(text[at]) || IsMark(text[at]))) at++;
        return at;
    }

    private static bool IsMark(char c) =>
        c > '\u02FF' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>The month that the word names, alone or with what follows its full stop ("ก.พ.").</summary>
    private static NamedMonth? MonthAt(string text, int start, ref int end)
    {
        if (MonthNames.Find(text.Substring(start, end - start).ToLowerInvariant()) is { } month) return month;
        const char FirstDotted = '\u0E00';
        if (text[start] < FirstDotted || end + 1 >= text.Length || text[end] != '.' || !char.IsLetter(text[end + 1])) return null;
        var longer = WordEnd(text, end + 1);
        if (MonthNames.Find(text.Substring(start, longer - start)) is not { } dotted) return null;
        end = longer;
        return dotted;
    }
}
