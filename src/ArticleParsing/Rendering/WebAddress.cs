namespace ArticleParsing.Rendering;

/// <summary>Addresses that may be written out: absolute, http or https. An article that came from JSON may hold any string.</summary>
internal static class WebAddress
{
    /// <summary>The address, percent-encoded; null if it is not of the web.</summary>
    public static string? Safe(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? uri.AbsoluteUri
            : null;
}
