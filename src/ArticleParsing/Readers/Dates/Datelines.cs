using ArticleParsing.Model;

namespace ArticleParsing.Readers.Dates;

/// <summary>The date in the dateline that opens a report: "BERLIN, 3 March 2026 (dpa) - The bridge ...".</summary>
internal static class Datelines
{
    private const int Longest = 120;

    public static StatedDate? Find(string paragraph, DateOrder order)
    {
        for (var i = 1; i < Math.Min(paragraph.Length, Longest); i++)
        {
            if (!IsDash(paragraph[i]) || !(char.IsWhiteSpace(paragraph[i - 1]) || paragraph[i - 1] is ')' or ':' or '/' or '.')) continue;
            return DateInText.FindAll(paragraph.Substring(0, i)) is [var first, ..] ? first.In(order) : null;
        }

        return null;
    }

    /// <summary>
    /// "BERLIN (dpa) - The bridge ...": whether a paragraph opens with its place in capitals, or with its agency in brackets, and a dash.
    /// </summary>
    public static bool Open(string paragraph)
    {
        const int LongestPlace = 60, ShortestPlace = 3;
        var capitals = 0;
        while (capitals < paragraph.Length && char.IsUpper(paragraph[capitals])) capitals++;
        for (var i = ShortestPlace; i + 1 < Math.Min(paragraph.Length, LongestPlace); i++)
        {
            if (!IsDash(paragraph[i]) || !char.IsWhiteSpace(paragraph[i + 1])) continue;
            var end = i;
            while (end > 0 && char.IsWhiteSpace(paragraph[end - 1])) end--;
            return paragraph[end - 1] == ')' || capitals >= ShortestPlace;
        }

        return false;
    }

    /// <summary>
    /// "Ohrau (12.11.2021). The mill ...", "31 October 2023. The mill ...": a date that stands apart from the first sentence.
    /// </summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="dates">The dates in it.</param>
    /// <param name="order">The order of day and month on its page.</param>
    public static StatedDate? FindApart(string paragraph, IReadOnlyList<DateMention> dates, DateOrder order)
    {
        const int Farthest = 40;
        if (dates.Count == 0 || dates[0].Start > Farthest || dates[0].End >= paragraph.Length) return null;
        var date = dates[0];
        var isBracketed = date.Start > 0 && paragraph[date.Start - 1] == '(' && paragraph[date.End] == ')';
        var after = paragraph[date.End] == ' ' && date.End + 1 < paragraph.Length && IsDash(paragraph[date.End + 1])
            ? date.End + 1
            : date.End;
        var isAlone = date.Start == 0 && (paragraph[after] is '.' or ':' || IsDash(paragraph[after]));
        return isBracketed || isAlone ? date.In(order) : null;
    }

    private static bool IsDash(char c) => c is '-' or '\u2013' or '\u2014' or '\u2212';
}
