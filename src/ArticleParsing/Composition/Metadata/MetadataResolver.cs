using ArticleParsing.Acquisition;
using ArticleParsing.Acquisition.Declared;
using ArticleParsing.Classification;

namespace ArticleParsing.Composition.Metadata;

/// <summary>Decides each value between what the page declares and what it shows.</summary>
internal static class MetadataResolver
{
    public static ArticleMetadata Resolve(Page page, IReadOnlyList<LabelledBlock> blocks, string bodyText, UrlResolver urls)
    {
        var published = DateResolver.Published(page, blocks);
        return new ArticleMetadata
        {
            CanonicalUrl = First(page, DeclaredProperty.CanonicalUrl, urls.Resolve),
            SiteName = SiteName(page),
            Language = LanguageResolver.Resolve(page, bodyText),
            Description = First(page, DeclaredProperty.Description, CaptionText.Fold),
            Section = First(page, DeclaredProperty.Section, text => text.Length <= 80 ? CaptionText.Fold(text) : null),
            Authors = AuthorResolver.Resolve(page, blocks, urls),
            Published = published,
            Modified = DateResolver.Modified(page, published),
            Tags = Tags(page),
            AccessibleForFree = AccessibleForFree(page),
        };
    }

    /// <summary>The name shown to readers: Open Graph before the legal name that JSON-LD gives as publisher.</summary>
    private static Evidence<string>? SiteName(Page page)
    {
        var declared = page.Declared.Of(DeclaredProperty.SiteName).ToList();
        var best = declared.Find(v => v.Source.StartsWith("meta", StringComparison.Ordinal)) ?? declared.FirstOrDefault();
        return best is null ? null : new(CaptionText.Fold(best.Value) ?? best.Value, best.Source);
    }

    private static Evidence<string>? First(Page page, DeclaredProperty property, Func<string, string?> clean)
    {
        foreach (var value in page.Declared.Of(property))
        {
            if (clean(value.Value) is { } cleaned) return new(cleaned, value.Source);
        }

        return null;
    }

    /// <summary>The tags of the most trusted source, lists in one string taken apart.</summary>
    private static List<string> Tags(Page page)
    {
        var tags = new List<string>();
        string? source = null;
        foreach (var value in page.Declared.Of(DeclaredProperty.Tag))
        {
            if (source is not null && value.Source != source) break;
            source = value.Source;
            foreach (var tag in value.Value.Split(','))
            {
                if (CaptionText.Fold(tag) is { Length: <= 80 } clean && !tags.Contains(clean)) tags.Add(clean);
            }
        }

        return tags;
    }

    private static Evidence<bool>? AccessibleForFree(Page page)
    {
        foreach (var value in page.Declared.Of(DeclaredProperty.AccessibleForFree))
        {
            if (bool.TryParse(value.Value, out var free)) return new(free, value.Source);
        }

        return null;
    }
}
