using System.Globalization;
using ArticleParsing.Text;

namespace ArticleParsing.Readers.Dates;

/// <summary>Reads "5 hours ago", "vor 5 Stunden", "5時間前" against a time the caller gives; see relative-times.txt.</summary>
internal static class RelativeTimes
{
    private static readonly Lazy<Dictionary<string, string>> s_words = new(Read);

    /// <summary>The time meant: to the minute for minutes and hours, a day for days; null where the text says none.</summary>
    /// <param name="text">A line of the page.</param>
    /// <param name="reference">When the page was read. A time before there were web pages, such as the default value, says nothing.</param>
    public static StatedDate? Find(string text, DateTimeOffset reference)
    {
        if (reference.Year is < StatedDateParser.FirstYear or > StatedDateParser.LastYear) return null;
        var tokens = Tokens(text);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Is(tokens, i, "yesterday")) return Day(reference.AddDays(-1));
            if (!int.TryParse(tokens[i], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > 400) continue;
            var ago = Is(tokens, i - 1, "before") || Is(tokens, i + 2, "after");
            if (!ago) continue;
            if (Is(tokens, i + 1, "minute")) return Minute(reference.AddMinutes(-number));
            if (Is(tokens, i + 1, "hour")) return Minute(reference.AddHours(-number));
            if (Is(tokens, i + 1, "day")) return Day(reference.AddDays(-number));
        }

        return null;
    }

    private static StatedDate Day(DateTimeOffset time) => StatedDate.Day(time.Year, time.Month, time.Day);

    private static StatedDate Minute(DateTimeOffset time) => StatedDate.At(new DateTime(time.Year, time.Month, time.Day, time.Hour, time.Minute, 0), time.Offset);

    private static bool Is(List<string> tokens, int i, string what) => i >= 0 && i < tokens.Count && s_words.Value.TryGetValue(tokens[i], out var meaning) && meaning == what;

    /// <summary>Numbers and words; unspaced scripts are cut where a word of the list begins.</summary>
    private static List<string> Tokens(string text)
    {
        var tokens = new List<string>();
        for (var i = 0; i < text.Length && tokens.Count < 40;)
        {
            var start = i;
            if (char.IsDigit(text[i])) while (i < text.Length && char.IsDigit(text[i])) i++;
            else if (text[i] >= '\u2E80' && char.IsLetter(text[i])) i += KnownAt(text, i);
            else if (char.IsLetter(text[i])) while (i < text.Length && text[i] < '\u2E80' && (char.IsLetter(text[i]) || char.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark)) i++;
            else i++;
            if (char.IsLetterOrDigit(text[start])) tokens.Add(text.Substring(start, i - start).ToLowerInvariant());
        }

        return Joined(tokens);
    }

    /// <summary>"il y a" is one word of the list.</summary>
    private static List<string> Joined(List<string> tokens)
    {
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (tokens[i] != "il" || tokens[i + 1] != "y" || tokens[i + 2] != "a") continue;
            tokens[i] = "il y a";
            tokens.RemoveRange(i + 1, 2);
        }

        return tokens;
    }

    private static int KnownAt(string text, int i)
    {
        const int Longest = 3;
        for (var length = Math.Min(Longest, text.Length - i); length > 1; length--)
        {
            if (s_words.Value.ContainsKey(text.Substring(i, length))) return length;
        }

        return 1;
    }

    private static Dictionary<string, string> Read()
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in EmbeddedText.Lines("Readers/Dates/relative-times.txt"))
        {
            var colon = line.IndexOf(':');
            foreach (var word in line.Substring(colon + 1).Split('|')) words[word.Trim()] = line.Substring(0, colon);
        }

        return words;
    }
}
