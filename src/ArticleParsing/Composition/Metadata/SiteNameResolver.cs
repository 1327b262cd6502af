using ArticleParsing.Acquisition;
using ArticleParsing.Acquisition.Declared;
using ArticleParsing.Classification;
using ArticleParsing.Model;
using ArticleParsing.Text;

namespace ArticleParsing.Composition.Metadata;

/// <summary>
/// The name of the publication as readers know it: Open Graph before the legal name that JSON-LD gives as publisher, then what the title
/// adds to the headline.
/// </summary>
internal static class SiteNameResolver
{
    private const int LongestName = 50;
    private static readonly string[] s_separators = [" | ", " - ", " \u2013 ", " \u2014 ", " \u00B7 ", " :: ", "\uFF5C"];

    public static Evidence<string>? Resolve(Page page, LabelledPage blocks, string? headline)
    {
        DeclaredValue? first = null, shown = null;
        foreach (var value in page.Declared.Get(DeclaredProperty.SiteName))
        {
            first ??= value;
            if (shown is null && value.Source.StartsWith("meta", StringComparison.Ordinal)) shown = value;
        }

        if ((shown ?? first) is not { } best) return AfterHeadline(page, headline) ?? BeforeHeadline(page, blocks, headline);
        var disagree = first != best && !string.Equals(first!.Value, best.Value, StringComparison.OrdinalIgnoreCase);
        // Templates leave the separator behind: "Harbour Post |".
        var name = (WhiteSpace.FoldOrNull(best.Value) ?? best.Value).Trim(' ', '|', '-', '\u2013', '\u2014', '\u00B7', ':');
        return name.Length == 0
            ? null
            : new(name, best.Source) { Confidence = 0.95, Rule = disagree ? "the name given to readers before the publisher's" : null };
    }

    /// <summary>"Headline | Section | Site": the last part of a title that opens with the headline.</summary>
    private static Evidence<string>? AfterHeadline(Page page, string? headline)
    {
        var title = WhiteSpace.FoldOrNull(page.Declared.First(DeclaredProperty.Title)?.Value);
        if (title is null || headline is null || !title.StartsWith(headline, StringComparison.OrdinalIgnoreCase)) return null;
        foreach (var separator in s_separators)
        {
            var last = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (last < headline.Length) continue;
            var name = title.Substring(last + separator.Length).Trim();
            return name.Length is > 1 and <= LongestName ? new(name, "what follows the headline in the title") { Confidence = 0.7 } : null;
        }

        return null;
    }

    /// <summary>
    /// "Site: Headline": the first part of a title that ends with the headline, if the page shows it as a link to its front page.
    /// </summary>
    private static Evidence<string>? BeforeHeadline(Page page, LabelledPage blocks, string? headline)
    {
        var title = WhiteSpace.FoldOrNull(page.Declared.First(DeclaredProperty.Title)?.Value);
        if (title is null || headline is null || !title.EndsWith(headline, StringComparison.OrdinalIgnoreCase)) return null;
        var name = title.Substring(0, title.Length - headline.Length).Trim(' ', '|', '-', '\u2013', '\u2014', '\u00B7', ':', '\u00BB');
        if (name.Length is < 2 or > LongestName) return null;
        foreach (var labelled in blocks)
        {
            if (string.Equals(labelled.Block.Text, name, StringComparison.OrdinalIgnoreCase) && labelled.Block.Links is [{ Url: "/" }])
                return new(name, "what stands before the headline in the title and leads to the front page") { Confidence = 0.7 };
        }

        return null;
    }
}
