namespace QuoteArchive.Inputs;

/// <summary>A page that a feed or sitemap names.</summary>
/// <param name="Address">Where it is, without a fragment; null if the list does not say.</param>
/// <param name="Changed">When the list says that it changed, as written; null if it does not.</param>
internal sealed record ListedPage(Uri? Address, string? Changed)
{
    /// <summary>An address of the web, relative ones resolved; null for anything else.</summary>
    public static Uri? Resolve(string? written, Uri? listAddress)
    {
        if (string.IsNullOrWhiteSpace(written)) return null;
        var isAddress = Uri.TryCreate(written.Trim(), UriKind.Absolute, out var address) && !address.IsFile
            || Uri.TryCreate(listAddress, written.Trim(), out address);
        return isAddress && PageInputs.IsWeb(address!) ? new Uri(address!.GetLeftPart(UriPartial.Query)) : null;
    }
}

/// <summary>What a feed or sitemap names.</summary>
/// <param name="Pages">Its pages.</param>
/// <param name="Lists">The sitemaps of an index.</param>
internal sealed record PageList(IReadOnlyList<ListedPage> Pages, IReadOnlyList<ListedPage> Lists);

/// <summary>A source is neither a feed nor a sitemap, or cannot be read.</summary>
internal sealed class UnreadableListException(string message, Exception? inner = null) : Exception(message, inner);
