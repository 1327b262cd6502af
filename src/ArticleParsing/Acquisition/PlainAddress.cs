namespace ArticleParsing.Acquisition;

/// <summary>
/// Addresses that are written as <see cref="Uri"/> would write them, which most are: taking them apart would change nothing, and costs
/// much.
/// </summary>
internal static class PlainAddress
{
    private const int LongestHost = 200;

    /// <summary>Whether an address is absolute, of the web, and plain.</summary>
    public static bool IsAbsolute(string url)
    {
        var start = url.StartsWith("https://", StringComparison.Ordinal) ? 8 : url.StartsWith("http://", StringComparison.Ordinal) ? 7 : 0;
        return start > 0 && url.IndexOf('/', start) is > 0 and var path && IsHost(url, start, path) && IsPlain(url, path);
    }

    /// <summary>Whether an address is the path of a page on the same host, and plain.</summary>
    public static bool IsPath(string url) => url[0] == '/' && (url.Length == 1 || url[1] != '/') && IsPlain(url, 0);

    /// <summary>
    /// Names with a dot between them, in small letters of ASCII; the last begins with a letter, which an IPv4 address does not.
    /// </summary>
    private static bool IsHost(string url, int start, int end)
    {
        if (end - start > LongestHost || end == start || url[url.LastIndexOf('.', end - 1, end - start) + 1] is not (>= 'a' and <= 'z'))
            return false;
        for (var i = start; i < end; i++)
        {
            if (url[i] is (>= 'a' and <= 'z') or (>= '0' and <= '9')) continue;
            var isBetweenNames = i > start && i + 1 < end && char.IsLetterOrDigit(url[i - 1]) && char.IsLetterOrDigit(url[i + 1]);
            if (url[i] is not ('.' or '-') || !isBetweenNames) return false;
        }

        return url.IndexOf('.', start, end - start) > 0;
    }

    /// <summary>Nothing that is escaped, or unescaped, or a step in the tree of folders.</summary>
    private static bool IsPlain(string url, int start)
    {
        for (var i = start; i < url.Length; i++)
        {
            var c = url[i];
            var isUnreserved = (uint)((c | 0x20) - 'a') <= 'z' - 'a' || c is (>= '0' and <= '9') or '-' or '_' or '.';
            if (!isUnreserved && c is not ('/' or '?' or '=' or '&' or ',' or '+' or ';')) return false;
            if (c == '/' && i + 1 < url.Length && url[i + 1] == '.') return false;
        }

        return true;
    }
}
