using ArticleParsing;

namespace QuoteArchive.Archive;

/// <summary>Under which address an article is kept. What a page says of itself may not make it another site's article.</summary>
/// <param name="Text">The address.</param>
/// <param name="IsProven">Whether the page came from this address or its site; a file's page could come from anywhere.</param>
internal readonly record struct ArticleAddress(string Text, bool IsProven)
{
    public static ArticleAddress FromArticle(Article article, string key)
    {
        if (article.Url is null) return new ArticleAddress(article.CanonicalUrl ?? key, IsProven: article.CanonicalUrl is null);
        return new ArticleAddress(IsSameHost(article.CanonicalUrl, article.Url) ? article.CanonicalUrl! : article.Url, IsProven: true);
    }

    private static bool IsSameHost(string? canonical, string url) =>
        Uri.TryCreate(canonical, UriKind.Absolute, out var claimed) && Uri.TryCreate(url, UriKind.Absolute, out var actual)
        && string.Equals(BareHost(claimed), BareHost(actual), StringComparison.OrdinalIgnoreCase);

    private static string BareHost(Uri uri) =>
        uri.IdnHost.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.IdnHost[4..] : uri.IdnHost;
}
