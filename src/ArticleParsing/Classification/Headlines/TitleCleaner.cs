using ArticleParsing.Text;

namespace ArticleParsing.Classification.Headlines;

/// <summary>Takes site names and sections off a title: "Headline | Section | Site" is "Headline".</summary>
internal static class TitleCleaner
{
    private static readonly string[] s_separators = [" | ", " \u2013 ", " \u2014 ", " - ", " \u00B7 ", " \u2022 ", " \u00BB ", " :: ",
        " // ", " \u2502 ", " \uFF5C ", "\uFF5C", " < ", " > ", "|"];

    /// <param name="title">The title as declared.</param>
    /// <param name="siteName">The site's name; null if it is not known.</param>
    public static string Clean(string title, string? siteName)
    {
        var site = siteName is null ? null : Letters(siteName);
        title = WithoutSiteName(WhiteSpace.Fold(title), site);
        for (var cut = true; cut;)
        {
            cut = false;
            foreach (var separator in s_separators)
            {
                var last = title.LastIndexOf(separator, StringComparison.Ordinal);
                if (last > 0 && IsSiteOrSection(title.Substring(last + separator.Length), title.Substring(0, last), site))
                {
                    title = title.Substring(0, last).TrimEnd();
                    cut = true;
                    break;
                }

                var first = title.IndexOf(separator, StringComparison.Ordinal);
                if (first > 0 && site is not null && IsName(title.Substring(0, first), site))
                {
                    title = title.Substring(first + separator.Length).TrimStart();
                    cut = true;
                    break;
                }
            }
        }

        return title;
    }

    /// <summary>
    /// "The Harbour Post: Headline", "Headline_Site": marks that stand in headlines as well part only the site's own name.
    /// </summary>
    private static string WithoutSiteName(string title, string? site)
    {
        if (site is not { Length: > 1 }) return title;
        foreach (var mark in s_marksOfHeadlines)
        {
            var first = title.IndexOf(mark);
            if (first > 0 && first + 1 < title.Length && Letters(title.Substring(0, first)) == site)
                return title.Substring(first + 1).Trim();
            var last = title.LastIndexOf(mark);
            if (last > 0 && last + 1 < title.Length && Letters(title.Substring(last + 1)) == site) return title.Substring(0, last).Trim();
        }

        return title;
    }

    private static readonly char[] s_marksOfHeadlines = [':', '_', '\u3163', '\uFF1A'];

    /// <summary>A tail is the site if it bears its name, and otherwise only if it is much shorter than what it follows.</summary>
    private static bool IsSiteOrSection(string tail, string head, string? site)
    {
        tail = tail.Trim();
        if (site is not null && IsName(tail, site)) return true;
        var words = WordsIn(tail);
        return words <= 4
            && WordsIn(head) >= words + 3
            && tail.Length * 2 < head.Length
            && char.IsUpper(tail.Length > 0 ? tail[0] : ' ')
            && tail.IndexOfAny(s_sentenceMarks) < 0;
    }

    private static readonly char[] s_sentenceMarks = ['?', '!', ':', ';', ',', '"', '\u201C'];

    /// <summary>Whether a text is the site's name, more of it or less.</summary>
    private static bool IsName(string text, string site)
    {
        var name = Letters(text);
        if (name.Length <= 1) return false;
        return name == site
            || (name.Length > 3
                && (site.StartsWith(name, StringComparison.Ordinal)
                    || (site.Length > 3 && name.StartsWith(site, StringComparison.Ordinal))));
    }

    private static string Letters(string text) => new([.. text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    private static int WordsIn(string text)
    {
        var words = 0;
        var inWord = false;
        foreach (var c in text)
        {
            var letter = !char.IsWhiteSpace(c);
            if (letter && !inWord) words++;
            inWord = letter;
        }

        return words;
    }
}
