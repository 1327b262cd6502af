using System.Globalization;
using ArticleParsing.Languages;

namespace ArticleParsing.Readers.Dates;

/// <summary>Finds a date in running text: "28 April 2024", "April 28, 2024", "28. April 2024", "2024年4月28日", "28.04.2024", "2024-04-28".</summary>
internal static class DateInText
{
    private static readonly Lazy<Dictionary<string, int>> s_months = new(ReadMonths);

    /// <summary>The first date in the text that can mean one day only, with its time if one follows; null if there is none.</summary>
    public static StatedDate? Find(string text)
    {
        foreach (var mention in FindAll(text))
        {
            if (mention.In(DateOrder.Unknown) is { } date) return date;
        }

        return null;
    }

    /// <summary>Every date in the text, those that may mean two days included.</summary>
    public static IReadOnlyList<DateMention> FindAll(string text)
    {
        if (!HasYear(text, 0)) return [];
        text = WithAsciiDigits(text);
        var mentions = new List<DateMention>();
        for (var at = 0; HasYear(text, at) && FindFrom(text, at) is { } mention; at = mention.End) mentions.Add(mention);
        return mentions;
    }

    private static DateMention? FindFrom(string text, int from)
    {
        var tokens = Tokens(text, from);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (DateAt(tokens, i) is not var (year, month, day, next, isOpen) || !StatedDateParser.IsDay(year, month, day)) continue;
            var time = TimeAfter(text, tokens, next);
            var offset = time is { End: var timeEnd } ? StatedDateParser.Offset(text, timeEnd) : null;
            return new DateMention(tokens[i].Start, time?.End ?? tokens[next - 1].End, Stated(month, day), isOpen ? Stated(day, month) : null);

            StatedDate Stated(int month, int day) =>
                time is { } at ? StatedDate.At(new DateTime(year, month, day) + at.Time, offset) : StatedDate.Day(year, month, day);
        }

        return null;
    }

    /// <summary>Whether four digits stand together: every date has a year of four, and most lines that are asked about have none.</summary>
    private static bool HasYear(string text, int from)
    {
        var digits = 0;
        for (var i = from; i < text.Length; i++)
        {
            if (!char.IsDigit(text[i])) digits = 0;
            else if (++digits == 4) return true;
        }

        return false;
    }

    private static (int Year, int Month, int Day, int Next, bool IsOpen)? DateAt(List<Token> tokens, int i)
    {
        Token At(int offset) => i + offset < tokens.Count ? tokens[i + offset] : default;
        var (a, b, c) = (At(0), At(1), At(2));
        if (a.IsYear && b.IsNumber && c.IsNumber && b.Number <= 12) return (a.Number, b.Number, c.Number, i + 3, false);
        if (b.Month > 0 && a.IsNumber && a.Number is >= 1 and <= 31 && c.IsYear) return (c.Number, b.Month, a.Number, i + 3, false);
        if (a.Month > 0 && b.IsNumber && b.Number is >= 1 and <= 31 && c.IsYear) return (c.Number, a.Month, b.Number, i + 3, false);
        if (a.IsNumber && b.IsNumber && c.IsYear && a.Joined == b.Joined && a.Joined != '\0') return InNumbers(a, b, c.Number, i + 3);
        if (a.Month > 0 && b.IsNumber && c.IsNumber && c.Joined == ':' && YearAfterTime(tokens, i + 2) is { } late) return (tokens[late].Number, a.Month, b.Number, i + 2, false);
        if (a.IsYear && b.Month > 0 && c.IsNumber) return (a.Number, b.Month, c.Number, i + 3, false);
        return null;
    }

    /// <summary>"Fri Apr 28 19:20:36 CEST 2023", as programs print it: the year stands after the time and its zone.</summary>
    private static int? YearAfterTime(List<Token> tokens, int time)
    {
        for (var i = time + 1; i < Math.Min(tokens.Count, time + 5); i++)
        {
            if (tokens[i].IsYear) return i;
        }

        return null;
    }

    /// <summary>Dots put the day first everywhere; slashes and hyphens leave the order open unless one number cannot be a month.</summary>
    private static (int Year, int Month, int Day, int Next, bool IsOpen) InNumbers(Token a, Token b, int year, int next)
    {
        if (a.Joined == '.' || a.Number > 12) return (year, b.Number, a.Number, next, false);
        return (year, a.Number, b.Number, next, b.Number <= 12 && a.Number != b.Number);
    }

    /// <summary>Arabic-Indic, Persian and other decimal digits as 0 to 9, place for place.</summary>
    private static string WithAsciiDigits(string text)
    {
        char[]? digits = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] > '9' && char.IsDigit(text[i])) (digits ??= text.ToCharArray())[i] = (char)('0' + (int)char.GetNumericValue(text[i]));
        }

        return digits is null ? text : new string(digits);
    }

    private static (TimeSpan Time, int End)? TimeAfter(string text, List<Token> tokens, int next)
    {
        for (var i = next; i < Math.Min(tokens.Count, next + 3); i++)
        {
            var at = tokens[i].Start;
            if (tokens[i].IsNumber && tokens[i].Joined is ':' or 'h' && StatedDateParser.Time(text, ref at) is { } time) return (time, at);
        }

        return null;
    }

    private static List<Token> Tokens(string text, int from)
    {
        var tokens = new List<Token>();
        var i = from;
        while (i < text.Length && tokens.Count < 60)
        {
            var start = i;
            if (char.IsDigit(text[i]))
            {
                while (i < text.Length && text[i] is >= '0' and <= '9') i++;
                if (i == start)
                {
                    i++;
                    continue;
                }

                if (i - start is 5 or 6 && i + 1 < text.Length && text[i] == ':' && char.IsDigit(text[i + 1])) i = start + 4; // "March 7, 20247:55 AM": only layout parted them.
                var number = i - start <= 4 ? int.Parse(text.Substring(start, i - start), CultureInfo.InvariantCulture) : -1;
                var joined = i + 1 < text.Length && char.IsDigit(text[i + 1]) && text[i] is '.' or '/' or '-' or ':' or 'h' ? text[i] : '\0';
                if (i + 2 < text.Length && text[i] == '.' && text[i + 1] == ' ' && char.IsDigit(text[i + 2])) joined = '.'; // "28. 4. 2023"
                tokens.Add(new Token(start, i, number, i - start, 0, joined));
            }
            else if (char.IsLetter(text[i]))
            {
                while (i < text.Length && (char.IsLetter(text[i]) || char.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark)) i++;
                var word = text.Substring(start, i - start);
                if (s_months.Value.TryGetValue(word.ToLowerInvariant(), out var month)) tokens.Add(new Token(start, i, -1, 0, month, '\0'));
                else if (!DateWords.IsFiller(word)) tokens.Add(new Token(start, i, -1, 0, 0, '\0'));
            }
            else
            {
                i++;
            }
        }

        return tokens;
    }

    private static Dictionary<string, int> ReadMonths()
    {
        var months = new Dictionary<string, int>(StringComparer.Ordinal);
        var list = WordLists.ReadNamed("dates/months");
        foreach (var number in list.Names)
        {
            foreach (var name in list[number]) months[name] = int.Parse(number, CultureInfo.InvariantCulture);
        }

        return months;
    }

    private readonly record struct Token(int Start, int End, int Number, int Length, int Month, char Joined)
    {
        public bool IsNumber => Length is 1 or 2;

        public bool IsYear => Length == 4 && Number is >= 1980 and <= 2100;
    }
}
