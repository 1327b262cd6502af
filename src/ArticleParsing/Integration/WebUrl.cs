namespace ArticleParsing.Integration;

/// <summary>Addresses as they are kept and logged.</summary>
internal static class WebUrl
{
    /// <summary>The address as it was written, percent-encoded, without a user's name and password.</summary>
    public static string From(Uri uri)
    {
        if (!uri.IsAbsoluteUri) return uri.OriginalString;
        return uri.UserInfo.Length == 0 ? uri.AbsoluteUri : new UriBuilder(uri) { UserName = "", Password = "" }.Uri.AbsoluteUri;
    }

    /// <summary>An address without a user's name and password; as it is if it has none.</summary>
    public static string WithoutUserInfo(string url) =>
        url.IndexOf('@') >= 0 && Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.UserInfo.Length > 0 ? From(uri) : url;
}
