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
            if (!IsDash(paragraph[i]) || !(char.IsWhiteSpace(paragraph[i - 1]) || paragraph[i - 1] is ')' or ':' or '/')) continue;
            return DateInText.FindAll(paragraph.Substring(0, i)) is [var first, ..] ? first.In(order) : null;
        }

        return null;
    }

    private static bool IsDash(char c) => c is '-' or '\u2013' or '\u2014' or '\u2212';
}
