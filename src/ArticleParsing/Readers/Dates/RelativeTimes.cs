using System.Globalization;
using ArticleParsing.Languages;

namespace ArticleParsing.Readers.Dates;

/// <summary>Reads "5 hours ago", "vor 5 Stunden", "5時間前" against a time the caller gives.</summary>
internal static class RelativeTimes
{
    private static readonly Lazy<Dictionary<string, Meaning>> s_words = new(Read);
    private static readonly Lazy<string[][]> s_phrases = new(
        () => [.. s_words.Value.Keys.Where(w => w.IndexOf(' ') > 0).Select(w => w.Split(' '))]);

    /// <summary>What a word means; the names of the list.</summary>
    private enum Meaning
    {
        /// <summary>Stands before the number: "vor".</summary>
        Before,

        /// <summary>Stands after the unit: "ago".</summary>
        After,
        Minute,
        Hour,
        Day,
        Yesterday,
    }

    /// <summary>The time meant: to the minute for minutes and hours, a day for days; null if the text says none.</summary>
    /// <param name="text">A line of the page.</param>
    /// <param name="reference">When the page was read. A time before there were web pages, such as the default value, says nothing.</param>
    public static StatedDate? Find(string text, DateTimeOffset reference)
    {
        if (reference.Year is < StatedDateParser.FirstYear or > StatedDateParser.LastYear) return null;
        var tokens = Tokens(text);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (Is(tokens, i, Meaning.Yesterday)) return Day(reference.AddDays(-1));
            if (!int.TryParse(tokens[i], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > 400) continue;
            var ago = Is(tokens, i - 1, Meaning.Before) || Is(tokens, i + 2, Meaning.After);
            if (!ago) continue;
            if (Is(tokens, i + 1, Meaning.Minute)) return Minute(reference.AddMinutes(-number));
            if (Is(tokens, i + 1, Meaning.Hour)) return Minute(reference.AddHours(-number));
            if (Is(tokens, i + 1, Meaning.Day)) return Day(reference.AddDays(-number));
        }

        return null;
    }

    private static StatedDate Day(DateTimeOffset time) => StatedDate.Day(time.Year, time.Month, time.Day);

    private static StatedDate Minute(DateTimeOffset time) =>
        StatedDate.At(new DateTime(time.Year, time.Month, time.Day, time.Hour, time.Minute, 0), time.Offset);

    private static bool Is(List<string> tokens, int i, Meaning what) =>
        i >= 0 && i < tokens.Count && s_words.Value.TryGetValue(tokens[i], out var meaning) && meaning == what;

    /// <summary>Numbers and words; unspaced scripts are cut where a word of the list begins.</summary>
    private static List<string> Tokens(string text)
    {
        var tokens = new List<string>();
        for (var i = 0; i < text.Length && tokens.Count < 40;)
        {
            var start = i;
            if (char.IsDigit(text[i])) while (i < text.Length && char.IsDigit(text[i])) i++;
            else if (text[i] >= '\u2E80' && char.IsLetter(text[i])) i += KnownAt(text, i);
            else if (char.IsLetter(text[i]))
                while (i < text.Length
                    && text[i] < '\u2E80'
                    && (char.IsLetter(text[i]) || char.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark))
                    i++;
            else i++;
            if (char.IsLetterOrDigit(text[start])) tokens.Add(text.Substring(start, i - start).ToLowerInvariant());
        }

        return Joined(tokens);
    }

    /// <summary>The entries of several words ("il y a") as one token each.</summary>
    private static List<string> Joined(List<string> tokens)
    {
        foreach (var phrase in s_phrases.Value)
        {
            for (var i = 0; i + phrase.Length <= tokens.Count; i++)
            {
                if (!StandsAt(tokens, i, phrase)) continue;
                tokens[i] = string.Join(" ", phrase);
                tokens.RemoveRange(i + 1, phrase.Length - 1);
            }
        }

        return tokens;
    }

    private static bool StandsAt(List<string> tokens, int at, string[] phrase)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (tokens[at + i] != phrase[i]) return false;
        }

        return true;
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

    private static Dictionary<string, Meaning> Read()
    {
        var words = new Dictionary<string, Meaning>(StringComparer.Ordinal);
        var list = WordLists.ReadNamed("dates/relative-times");
        for (var meaning = Meaning.Before; meaning <= Meaning.Yesterday; meaning++)
        {
            foreach (var word in list[meaning.ToString()]) words[word] = meaning;
        }

        return words;
    }
}
