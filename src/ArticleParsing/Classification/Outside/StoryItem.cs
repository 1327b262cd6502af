using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Outside;

/// <summary>One item of a group: where its headline, or the link that closes its summary, leads.</summary>
internal static class StoryItem
{
    private const int ShortestTitle = 12;

    /// <summary>The address of the story; null if the item leads to none on the same site.</summary>
    public static string? AddressOf(ScoredPage page, Box item)
    {
        Block? last = null;
        var isFirst = true;
        for (var i = item.FirstBlock; i < item.EndBlock; i++)
        {
            var block = page.Tree.Blocks[i];
            if (block.Text.Length == 0) continue;
            last = block;
            if (!isFirst || page.Layout.Shapes[i].Columns < ShortestTitle || block.Facts.IsDateLine) continue;
            isFirst = false;
            if (TitleLink(block) is { } link && IsStory(page, link.Url)) return link.Url;
        }

        if (last is not { Links: [.., var closing] } || closing.Start + closing.Length < last.Text.Length) return null;
        return IsStory(page, closing.Url) ? closing.Url : null;
    }

    private static Link? TitleLink(Block block)
    {
        if (block.Links.Count == 0) return null;
        var first = block.Links[0];
        return block.IsMostlyLink || (first.Start == 0 && first.Length >= ShortestTitle) ? first : null;
    }

    /// <summary>Another page of the same site: what a list of products or sources links to is on others.</summary>
    private static bool IsStory(ScoredPage page, string address)
    {
        if (address.Length == 0 || address[0] is '#' or '?') return false;
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0 && address.StartsWith("//", StringComparison.Ordinal)) return IsSameHost(page, address.Substring(2));
        return scheme < 0 ? address.IndexOf(':') < 0 : IsSameHost(page, address.Substring(scheme + 3));
    }

    private static bool IsSameHost(ScoredPage page, string address)
    {
        if (page.Url is not { } url || url.IndexOf("://", StringComparison.Ordinal) is not (> 0 and var scheme)) return true;
        return HostOf(address) == HostOf(url.Substring(scheme + 3));
    }

    private static string HostOf(string address)
    {
        var end = address.IndexOfAny(s_ends);
        var host = (end < 0 ? address : address.Substring(0, end)).ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host.Substring(4) : host;
    }

    private static readonly char[] s_ends = ['/', '?', '#', ':'];
}
