using ArticleParsing.Acquisition.Declared;
using ArticleParsing.Classification.Headlines;
using ArticleParsing.Model;

namespace ArticleParsing.Composition.Metadata;

/// <summary>The title that the page declares for sharing or search, if it is not the headline that it shows.</summary>
internal static class AlternativeHeadline
{
    private const int ShortestLetters = 12, ShortestWord = 4, Longest = 400;

    public static Evidence<string>? Resolve(DeclaredMetadata declared, string? headline)
    {
        if (headline is null) return null;
        var siteName = declared.First(DeclaredProperty.SiteName)?.Value;
        var shown = Letters(headline);
        var words = Words(headline);
        foreach (var value in declared.Get(DeclaredProperty.Headline).Concat(declared.Get(DeclaredProperty.Title)))
        {
            if (value.Value.Length > Longest) continue;
            var title = TitleCleaner.Clean(value.Value, siteName);
            var letters = Letters(title);
            // A title that holds the headline, or a part of it, is the same one with a section, or cut short.
            if (letters.Length < ShortestLetters
                || letters.IndexOf(shown, StringComparison.Ordinal) >= 0
                || shown.IndexOf(letters, StringComparison.Ordinal) >= 0)
                continue;
            if (siteName is not null
                && Letters(siteName) is { Length: > 0 } site
                && letters.IndexOf(site, StringComparison.Ordinal) >= 0
                && letters.Length < 2 * site.Length)
                continue;
            if (!Words(title).Overlaps(words)) continue; // The title of the site, or of a section.
            return new(title, value.Source) { Confidence = 0.85 };
        }

        return null;
    }

    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    /// <summary>The longer words; of scripts without spaces, the characters.</summary>
    private static HashSet<string> Words(string text)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isLetter = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (isLetter && text[i] >= '\u2E80') words.Add(text.Substring(i, 1));
            if (isLetter && start < 0) start = i;
            if (isLetter || start < 0) continue;
            if (i - start >= ShortestWord) words.Add(text.Substring(start, i - start));
            start = -1;
        }

        return words;
    }
}
