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
    public static ArticleMetadata Resolve(Page page, LabelledPage blocks, string bodyText, string? headline, UrlResolver urls, DateTimeOffset? referenceTime)
    {
        var dates = new DateResolver(page, blocks, referenceTime);
        return new ArticleMetadata
        {
            CanonicalUrl = CanonicalUrlResolver.Resolve(page, urls),
            SiteName = SiteNameResolver.Resolve(page, blocks, headline),
            Language = LanguageResolver.Resolve(page, bodyText),
            Description = DeclaredChoice.OfText(page.Declared, DeclaredProperty.Description, WhiteSpace.FoldOrNull),
            Section = DeclaredChoice.OfText(page.Declared, DeclaredProperty.Section, SectionOf),
            Published = dates.Published,
            Modified = dates.Modified,
            Tags = Tags(page),
            AccessibleForFree = PaywallResolver.Resolve(page, blocks),
        };
    }

    private static readonly Lazy<string[]> s_joins = new(() => [.. WordLists.ReadNamed("sections")["joins"].Select(word => " " + word + " ")]);

    /// <summary>The section that is declared; a list in one string gives its first, "Sport, Fitness and Health" is one name.</summary>
    private static string? SectionOf(string text)
    {
        const int Longest = 80;
        var parts = text.Split(s_listMarks);
        var first = parts.Length == 2 && (parts[1].IndexOf('&') >= 0 || Array.Exists(s_joins.Value, join => parts[1].IndexOf(join, StringComparison.Ordinal) >= 0)) ? text
            : parts.Length > 1 && BreadcrumbSection.IsFrontPageName(parts[0].Trim()) ? parts[1] : parts[0];
        return WhiteSpace.FoldOrNull(first) is { Length: <= Longest } section ? section : null;
    }

    /// <summary>The tags of the most trusted source, lists in one string taken apart.</summary>
    private static List<Evidence<string>> Tags(Page page)
    {
        const int Longest = 80, Most = 500;
        var tags = new List<Evidence<string>>();
        string? source = null;
        foreach (var value in page.Declared.Of(DeclaredProperty.Tag))
        {
            if (source is not null && value.Source != source)
            {
                if (tags.Count > 0 && !value.Value.Split(s_listMarks).All(t => tags.Exists(known => string.Equals(known.Value, WhiteSpace.FoldOrNull(t), StringComparison.OrdinalIgnoreCase)))) return [.. tags.Select(t => t with { Rule = DeclaredChoice.Before(source, value.Source) })];
                continue;
            }

            source = value.Source;
            foreach (var tag in value.Value.Split(s_listMarks))
            {
                if (tags.Count == Most) return tags;
                if (WhiteSpace.FoldOrNull(tag) is { Length: <= Longest } clean && !tags.Exists(t => t.Value == clean)) tags.Add(new(clean, value.Source) { Confidence = 0.9 });
            }
        }

        return tags;
    }

    private static readonly char[] s_listMarks = [',', ';', '\u3001', '\uFF0C', '\u060C'];
}
