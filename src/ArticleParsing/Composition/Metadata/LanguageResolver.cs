using ArticleParsing.Acquisition;
using ArticleParsing.Acquisition.Declared;
using ArticleParsing.Classification.Features;

namespace ArticleParsing.Composition.Metadata;

/// <summary>The language of the text as a BCP 47 tag: as declared, unless the text's function words or script clearly speak another.</summary>
internal static class LanguageResolver
{
    private static readonly Lazy<Dictionary<int, string[]>> s_functionWords = new(Read);

    public static Evidence<string>? Resolve(Page page, string bodyText)
    {
        var declared = page.Declared.Of(DeclaredProperty.Language).Select(v => (Tag: Normalise(v.Value), v.Source)).FirstOrDefault(v => v.Tag is not null);
        var spoken = Detect(bodyText);
        if (declared.Tag is null) return spoken is null ? null : new(spoken, "function words of the text");
        if (spoken is null || declared.Tag.StartsWith(spoken, StringComparison.Ordinal)) return new(declared.Tag, declared.Source);
        return new(spoken, "function words of the text") { Confidence = 0.85, Rule = $"what the text speaks before {declared.Source} \"{declared.Tag}\"" };
    }

    /// <summary>The language most of whose function words the text uses, where one leads clearly; else by script.</summary>
    internal static string? Detect(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = 0;
        foreach (var word in new WordHashes(text))
        {
            if (++words > 600) break;
            if (!s_functionWords.Value.TryGetValue(word, out var languages)) continue;
            foreach (var language in languages) counts[language] = counts.TryGetValue(language, out var count) ? count + 1 : 1;
        }

        var ranked = counts.OrderByDescending(c => c.Value).Take(2).ToList();
        if (words >= 20 && ranked.Count > 0 && ranked[0].Value * 10 >= words && (ranked.Count == 1 || ranked[0].Value * 3 >= ranked[1].Value * 4)) return ranked[0].Key;
        return ByScript(text);
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

    private static Dictionary<int, string[]> Read()
    {
        var languages = new Dictionary<int, List<string>>();
        foreach (var line in EmbeddedText.Lines("Composition/Metadata/function-words.txt"))
        {
            var colon = line.IndexOf(':');
            foreach (var word in new WordHashes(line.Substring(colon + 1)))
            {
                if (!languages.TryGetValue(word, out var sharing)) languages.Add(word, sharing = []);
                sharing.Add(line.Substring(0, colon));
            }
        }

        return languages.ToDictionary(l => l.Key, l => l.Value.ToArray());
    }
}
