using ArticleParsing.Acquisition;
using ArticleParsing.Acquisition.Declared;
using ArticleParsing.Model;

namespace ArticleParsing.Composition.Metadata;

/// <summary>The address a page declares as its own. Templates that declare the front page's on every page declare nothing.</summary>
internal static class CanonicalUrlResolver
{
    public static Evidence<string>? Resolve(Page page, UrlResolver urls)
    {
        Evidence<string>? frontPage = null;
        foreach (var value in page.Declared.Get(DeclaredProperty.CanonicalUrl))
        {
            if (urls.Resolve(value.Value) is not { } url) continue;
            if (!IsFrontPage(url))
                return new(url,
                    value.Source) { Confidence = 0.95, Rule = frontPage is null ? null : "an article's address before the front page's" };
            frontPage ??= new(url, value.Source) { Confidence = 0.8 };
        }

        return page.Url is { } given && !IsFrontPage(given) ? null : frontPage;
    }

    private static bool IsFrontPage(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.AbsolutePath == "/" && uri.Query.Length == 0;
}
