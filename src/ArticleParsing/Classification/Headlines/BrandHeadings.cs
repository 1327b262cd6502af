using ArticleParsing.Acquisition;
using ArticleParsing.Blocks;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Headlines;

/// <summary>Headings that are the site's name: they link to its front page, or say what it is called.</summary>
/// <param name="page">The page.</param>
/// <param name="siteName">The site's declared name; null if it declares none.</param>
internal sealed class BrandHeadings(Page page, string? siteName)
{
    public bool Contains(Block heading)
    {
        if (siteName is not null && string.Equals(WhiteSpace.FoldOrNull(siteName), heading.Text, StringComparison.OrdinalIgnoreCase))
            return true;
        return heading.Links is [var link] && link.Length == heading.Text.Length && IsFrontPage(link.Url);
    }

    private bool IsFrontPage(string url)
    {
        if (url == "/") return !IsFrontPageItself;
        return Uri.TryCreate(url, UriKind.Absolute, out var target) && target.AbsolutePath == "/" && target.Query.Length == 0
            && page.BaseUri is { } address
            && string.Equals(target.Host, address.Host, StringComparison.OrdinalIgnoreCase)
            && !IsFrontPageItself;
    }

    private bool IsFrontPageItself => page.BaseUri is { AbsolutePath.Length: <= 1 };
}
