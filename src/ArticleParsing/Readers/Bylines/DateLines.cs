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
        for (var round = 0; round < 3 && DateInText.FindAll(text) is [var found, ..]; round++) text = text.Substring(0, found.Start).TrimEnd() + " | " + AfterTime(text.Substring(found.End));
        return text.Trim(' ', '|');
    }

    /// <summary>"pm EST" and the like belong to the time before them.</summary>
    private static string AfterTime(string text)
    {
        text = text.TrimStart();
        text = text.Substring(DateWords.HalfDayAt(text).Length).TrimStart();
        var zone = 0;
        while (zone < text.Length && char.IsUpper(text[zone])) zone++;
        return zone is >= 2 and <= 4 && (zone == text.Length || !char.IsLetter(text[zone])) && text[zone - 1] is 'T' or 'C' ? text.Substring(zone) : text;
    }

    /// <summary>The line without the words that introduce dates and without stretches that hold digits.</summary>
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
