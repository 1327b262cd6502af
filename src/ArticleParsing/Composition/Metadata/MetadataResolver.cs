using ArticleParsing.Acquisition;
using ArticleParsing.Acquisition.Declared;
using ArticleParsing.Classification;
using ArticleParsing.Composition.Dates;
using ArticleParsing.Languages;
using ArticleParsing.Model;
using ArticleParsing.Text;

namespace ArticleParsing.Composition.Metadata;

/// <summary>Decides each value between what the page declares and what it shows.</summary>
internal static class MetadataResolver
{
    public static ArticleMetadata Resolve(
        Page page, LabelledPage blocks, string bodyText, string? headline, UrlResolver urls, DateTimeOffset? referenceTime)
    {
        var dates = new DateResolver(page, blocks, referenceTime);
        return new ArticleMetadata
        {
            AlternativeHeadline = AlternativeHeadline.Resolve(page.Declared, headline),
            CanonicalUrl = CanonicalUrlResolver.Resolve(page, urls),
            SiteName = SiteNameResolver.Resolve(page, blocks, headline),
            Language = LanguageResolver.Resolve(page, bodyText),
            Description = DeclaredChoice.OfText(page.Declared, DeclaredProperty.Description, WhiteSpace.FoldOrNull),
            Section = DeclaredChoice.OfText(page.Declared, DeclaredProperty.Section, SectionOf),
            Published = dates.Published,
            Modified = dates.Modified,
            Tags = TagResolver.Resolve(page),
            AccessibleForFree = PaywallResolver.Resolve(page, blocks),
        };
    }

    private static readonly Lazy<string[]> s_joins = new(
        () => [.. WordLists.ReadNamed("sections")["joins"].Select(word => " " + word + " ")]);

    /// <summary>The section that is declared; a list in one string gives its first, "Sport, Fitness and Health" is one name.</summary>
    private static string? SectionOf(string text)
    {
        const int Longest = 80;
        var parts = text.Split(TagResolver.ListMarks);
        var first = parts.Length == 2 && JoinsWords(parts[1]) ? text
            : parts.Length > 1 && BreadcrumbSection.IsFrontPageName(parts[0].Trim()) ? parts[1] : parts[0];
        return WhiteSpace.FoldOrNull(first) is { Length: <= Longest } section ? section : null;
    }

    private static bool JoinsWords(string text) =>
        text.IndexOf('&') >= 0 || Array.Exists(s_joins.Value, join => text.IndexOf(join, StringComparison.Ordinal) >= 0);
}
