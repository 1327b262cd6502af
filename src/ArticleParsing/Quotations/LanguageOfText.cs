using ArticleParsing.Languages;
using ArticleParsing.Text;

namespace ArticleParsing.Quotations;

/// <summary>The language of a text by its script and its function words.</summary>
internal static class LanguageOfText
{
    /// <summary>Letters and words that are looked at.</summary>
    private const int MostWords = 300, MostLetters = 1_000;

    /// <summary>
    /// One word in so many is a function word of the language, or the text is in one that has no list; told from this many words on.
    /// </summary>
    private const int MostWordsForOne = 20, FewestWords = 60;

    private static readonly Lazy<(string[] Tags, IntTable Words, ulong[] Speaking)> s_words = new(ReadWords);

    /// <summary>The folder of the language; null if too little tells. English is told elsewhere.</summary>
    public static string? Find(string text)
    {
        if (ByScript(text) is { } script) return script;
        var (tags, table, speaking) = s_words.Value;
        Span<double> scores = stackalloc double[tags.Length];
        Span<int> hits = stackalloc int[tags.Length];
        var words = 0;
        foreach (var word in new WordHashes(text))
        {
            if (++words > MostWords) break;
            if (table[word] is not (> 0 and var number)) continue;
            var languages = speaking[number - 1];
            var weight = 1.0 / Bits(languages);
            for (var i = 0; i < tags.Length; i++)
            {
                if ((languages & (1UL << i)) == 0) continue;
                scores[i] += weight;
                hits[i]++;
            }
        }

        var best = -1;
        for (var i = 0; i < tags.Length; i++)
        {
            if (scores[i] > 0 && (best < 0 || scores[i] > scores[best])) best = i;
        }

        var isUnknown = best < 0 || (words >= FewestWords && hits[best] * MostWordsForOne < Math.Min(words, MostWords));
        return isUnknown ? null : tags[best];
    }

    private static int Bits(ulong set)
    {
        var bits = 0;
        for (; set != 0; set &= set - 1) bits++;
        return bits;
    }

    private static string? ByScript(string text)
    {
        int kana = 0, han = 0, hangul = 0, all = 0;
        foreach (var c in text)
        {
            if (!char.IsLetter(c)) continue;
            if (++all > MostLetters) break;
            if (c is >= '\u3040' and <= '\u30FF') kana++;
            else if (c is >= '\u4E00' and <= '\u9FFF') han++;
            else if (c is >= '\uAC00' and <= '\uD7A3') hangul++;
        }

        if (kana * 10 > all) return "ja";
        if (hangul * 3 > all) return "ko";
        return han * 2 > all ? "zh" : null;
    }

    private static (string[] Tags, IntTable Words, ulong[] Speaking) ReadWords()
    {
        var tags = new List<string>();
        var words = new IntTable();
        var speaking = new List<ulong>();
        foreach (var tag in WordLists.Languages)
        {
            var lists = WordLists.ReadNamed("function-words", tag);
            if (lists["speaks"].Count == 0) continue;
            foreach (var entry in lists["speaks"].Concat(lists["tells"]))
            {
                foreach (var word in new WordHashes(entry))
                {
                    if (words[word] is > 0 and var known && (speaking[known - 1] & (1UL << tags.Count)) != 0) continue;
                    if (words[word] == 0)
                    {
                        speaking.Add(0);
                        words.Set(word, speaking.Count);
                    }

                    speaking[words[word] - 1] |= 1UL << tags.Count;
                }
            }

            tags.Add(tag);
        }

        return ([.. tags], words, [.. speaking]);
    }
}
