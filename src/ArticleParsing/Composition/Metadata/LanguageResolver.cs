using ArticleParsing.Acquisition;
using ArticleParsing.Acquisition.Declared;
using ArticleParsing.Languages;
using ArticleParsing.Model;
using ArticleParsing.Text;

namespace ArticleParsing.Composition.Metadata;

/// <summary>
/// The language of the text as a BCP 47 tag: as declared, unless the text's function words or script clearly speak another.
/// </summary>
internal static class LanguageResolver
{
    private static readonly Lazy<(string[] Languages, IntTable Words, int[][] Speaking)> s_functionWords = new(Read);

    public static Evidence<string>? Resolve(Page page, string bodyText)
    {
        var declared = Declared(page);
        var spoken = Detect(bodyText);
        if (declared.Tag is null) return spoken is null ? null : new(spoken, "function words of the text");
        if (spoken is null || declared.Tag.StartsWith(spoken, StringComparison.Ordinal)) return new(declared.Tag, declared.Source);
        return new(spoken,
            "function words of the text") { Confidence = 0.85, Rule = $"what the text speaks before {declared.Source} \"{declared.Tag}\"" };
    }

    private static (string? Tag, string Source) Declared(Page page)
    {
        foreach (var value in page.Declared.Get(DeclaredProperty.Language))
        {
            if (Normalise(value.Value) is { } tag) return (tag, value.Source);
        }

        return (null, "");
    }

    /// <summary>The language most of whose function words the text uses, if one leads clearly; else by script.</summary>
    internal static string? Detect(string text)
    {
        var (languages, functionWords, speaking) = s_functionWords.Value;
        Span<int> counts = stackalloc int[languages.Length];
        var words = 0;
        foreach (var word in new WordHashes(text))
        {
            if (++words > 600) break;
            if (functionWords[word] is not (> 0 and var number)) continue;
            foreach (var language in speaking[number - 1]) counts[language]++;
        }

        int first = 0, second = -1;
        for (var language = 1; language < counts.Length; language++)
        {
            if (counts[language] > counts[first]) (first, second) = (language, first);
            else if (second < 0 || counts[language] > counts[second]) second = language;
        }

        var isFrequent = words >= 20 && counts[first] > 0 && counts[first] * 10 >= words;
        var leads = second < 0 || counts[first] * 3 >= counts[second] * 4;
        return isFrequent && leads ? languages[first] : ByScript(text);
    }

    private static string? ByScript(string text)
    {
        int kana = 0, han = 0, hangul = 0, thai = 0, hebrew = 0, greek = 0, all = 0;
        foreach (var c in text)
        {
            if (!char.IsLetter(c)) continue;
            if (++all > 2000) break;
            if (c is >= '\u3040' and <= '\u30FF') kana++;
            else if (c is >= '\u4E00' and <= '\u9FFF') han++;
            else if (c is >= '\uAC00' and <= '\uD7A3') hangul++;
            else if (c is >= '\u0E00' and <= '\u0E7F') thai++;
            else if (c is >= '\u0590' and <= '\u05FF') hebrew++;
            else if (c is >= '\u0370' and <= '\u03FF') greek++;
        }

        if (all < 20) return null;
        if (kana * 10 > all) return "ja";
        if (han * 2 > all) return "zh";
        if (hangul * 2 > all) return "ko";
        if (thai * 2 > all) return "th";
        if (hebrew * 2 > all) return "he";
        return greek * 2 > all ? "el" : null;
    }

    private static string? Normalise(string tag)
    {
        tag = tag.Split(',')[0].Trim().Replace('_', '-');
        if (tag.Length is < 2 or > 12 || !char.IsLetter(tag[0]) || !char.IsLetter(tag[1])) return null;
        var parts = tag.Split('-');
        if (parts[0].Length is not (2 or 3)) return null;
        parts[0] = parts[0].ToLowerInvariant();
        if (parts.Length > 1 && parts[1].Length == 2) parts[1] = parts[1].ToUpperInvariant();
        return string.Join("-", parts);
    }

    /// <summary>
    /// The languages of the list, the number of each word from 1 on, and for each word the indexes of the languages that use it.
    /// </summary>
    private static (string[] Languages, IntTable Words, int[][] Speaking) Read()
    {
        var languages = new List<string>();
        var words = new IntTable();
        var speaking = new List<List<int>>();
        foreach (var tag in WordLists.Languages)
        {
            var spoken = WordLists.ReadNamed("function-words", tag)["speaks"];
            if (spoken.Count == 0) continue;
            languages.Add(tag == "no" ? "nb" : tag); // Norwegian as it is mostly written: Bokmål.
            foreach (var entry in spoken)
            {
                foreach (var word in new WordHashes(entry))
                {
                    if (words[word] == 0)
                    {
                        speaking.Add([]);
                        words.Set(word, speaking.Count);
                    }

                    speaking[words[word] - 1].Add(languages.Count - 1);
                }
            }
        }

        return ([.. languages], words, Table.Fill(speaking.Count, i => speaking[i].ToArray()));
    }
}
