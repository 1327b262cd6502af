namespace ArticleParsing.Acquisition;

/// <summary>Makes the addresses of a page absolute. Only http and https come out; anything else is no address of the web.</summary>
internal sealed class UrlResolver(Uri? baseUri)
{
    /// <summary>The absolute address of a link, which may lead to a place of the page itself; null as for <see cref="Resolve"/>.</summary>
    public string? ResolveLink(string? url) => url is { Length: > 1 } && url[0] == '#' ? baseUri is null ? null : Resolve(baseUri.GetLeftPart(UriPartial.Query) + url) : Resolve(url);

    /// <summary>The absolute address; null where there is none, or it is not of the web.</summary>
    public string? Resolve(string? url)
    {
        if (string.IsNullOrWhiteSpace(url) || url!.Length > 4000) return null;
        url = url.Trim();
        if (url[0] == '#') return null;
        if (!Uri.TryCreate(baseUri, url, out var absolute) && !Uri.TryCreate(url, UriKind.Absolute, out absolute)) return null;
        return absolute!.IsAbsoluteUri && (absolute.Scheme == Uri.UriSchemeHttp || absolute.Scheme == Uri.UriSchemeHttps) ? absolute.AbsoluteUri : null;
    }
}
