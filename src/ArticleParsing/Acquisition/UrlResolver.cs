namespace ArticleParsing.Acquisition;

/// <summary>Makes the addresses of a page absolute. Only http and https come out; anything else is no address of the web.</summary>
internal sealed class UrlResolver(Uri? baseUri)
{
    /// <summary>What stands before the path of the base; null if there is no base on the web.</summary>
    private readonly string? _authority = baseUri is not null && IsOfWeb(baseUri) ? new Uri(baseUri, "/").AbsoluteUri.TrimEnd('/') : null;

    /// <summary>The absolute address of a link, which may lead to a place of the page itself; null as for <see cref="Resolve"/>.</summary>
    public string? ResolveLink(string? url) =>
        url is { Length: > 1 } && url[0] == '#'
            ? baseUri is null ? null : Resolve(baseUri.GetLeftPart(UriPartial.Query) + url)
            : Resolve(url);

    /// <summary>The absolute address; null if there is none, or it is not of the web.</summary>
    public string? Resolve(string? url)
    {
        if (string.IsNullOrWhiteSpace(url) || url!.Length > 4000) return null;
        url = url.Trim();
        if (url[0] == '#') return null;
        if (PlainAddress.IsAbsolute(url)) return url;
        if (_authority is not null && PlainAddress.IsPath(url)) return _authority + url;
        return Parse(url);
    }

    /// <summary>What <see cref="Resolve"/> says of an address that is written in any way.</summary>
    internal string? Parse(string url)
    {
        if (!Uri.TryCreate(baseUri, url, out var absolute) && !Uri.TryCreate(url, UriKind.Absolute, out absolute)) return null;
        return absolute!.IsAbsoluteUri && IsOfWeb(absolute) ? absolute.AbsoluteUri : null;
    }

    private static bool IsOfWeb(Uri uri) => uri.IsAbsoluteUri && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
