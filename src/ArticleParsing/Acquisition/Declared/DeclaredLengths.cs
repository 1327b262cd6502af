using ArticleParsing.Limits;

namespace ArticleParsing.Acquisition.Declared;

/// <summary>How long a declared value can sensibly be. Longer ones are not taken in.</summary>
internal static class DeclaredLengths
{
    public static bool IsSensible(DeclaredProperty property, string value) => value.Length <= LongestOf(property);

    private static int LongestOf(DeclaredProperty property) => property switch
    {
        DeclaredProperty.Headline or DeclaredProperty.Title => LongestValues.Title,
        DeclaredProperty.Description => LongestValues.Description,
        DeclaredProperty.Author or DeclaredProperty.Section => LongestValues.Byline,
        DeclaredProperty.SiteName => LongestValues.SiteName,
        DeclaredProperty.Tag => LongestValues.TagList,
        DeclaredProperty.CanonicalUrl or DeclaredProperty.Image => LongestValues.Address,
        // Read paragraph by paragraph, each cut as any text is; MaxJsonLdLength bounds the whole.
        DeclaredProperty.ArticleBody => int.MaxValue,
        _ => LongestValues.Keyword,
    };
}
