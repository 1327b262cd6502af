using ArticleParsing.Readers.Dates;
using ArticleParsing.Text;

namespace ArticleParsing.Readers.Bylines;

/// <summary>Lines that hold a date and perhaps a name: "Jo Tan | March 1, 2026 | 5 min read".</summary>
internal static class DateLines
{
    private static readonly char[] s_separators = ['|', '\u2022', '\u00B7', '\u2014', ','];

    /// <summary>The line with its dates and times cut out.</summary>
    public static string WithoutDate(string text)
    {
        for (var round = 0; round < 3 && DateInText.FindAll(text) is [var found, ..]; round++)
            text = text.Substring(0, found.Start).TrimEnd() + " | " + text.Substring(found.End);
        return text.Trim(' ', '|');
    }

    /// <summary>The line without the words that introduce dates and without parts that hold digits.</summary>
    public static string WithoutLabels(string text)
    {
        var kept = new List<string>();
        foreach (var part in text.Split(s_separators))
        {
            var bare = part.Trim(' ', ':', '.', '-');
            if (bare.Length > 0 && !bare.HasDigit() && !DateLabels.FillLine(bare)) kept.Add(bare);
        }

        return string.Join(", ", kept);
    }
}
