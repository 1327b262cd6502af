namespace ArticleParsing.Acquisition;

/// <summary>Tells pages from texts, and both from what was taken for one of them by mistake.</summary>
internal static class ContentKind
{
    /// <summary>How much of a content is looked at, in UTF-16 code units.</summary>
    public const int Start = 4_096;

    private const int LongestName = 1_024;

    private static readonly string[] s_tags = ["<!doctype", "<html", "<head", "<body", "<div", "<p>", "<article", "<meta"];

    private static readonly string[] s_schemes = ["https://", "http://", "file://"];

    /// <summary>Whether a content has tags near its start.</summary>
    public static bool IsHtml(string content)
    {
        var start = content.Length > Start ? content.Substring(0, Start) : content;
        foreach (var tag in s_tags)
        {
            if (start.IndexOf(tag, StringComparison.OrdinalIgnoreCase) >= 0) return true;
        }

        return false;
    }

    /// <summary>Whether a file is a page or a text by its name; null if the name does not say.</summary>
    public static bool? IsHtmlByName(string? name)
    {
        if (name is null) return null;
        if (HasEnding(name, ".html") || HasEnding(name, ".htm")) return true;
        return HasEnding(name, ".txt") ? false : null;
    }

    /// <summary>Whether what was given for a page is plainly its address or a file's name: one short line that is nothing else.</summary>
    public static bool IsAddressOrPath(string content)
    {
        if (content.Length is 0 or > LongestName || content.IndexOfAny(['<', '\n', '\r']) >= 0) return false;
        foreach (var scheme in s_schemes)
        {
            if (content.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) return content.IndexOf(' ') < 0;
        }

        return IsHtmlByName(content) is not null;
    }

    private static bool HasEnding(string name, string ending) => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
