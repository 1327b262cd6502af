using System.Xml.Linq;
using CodeHollow.FeedReader;
using CodeHollow.FeedReader.Feeds;

namespace QuoteArchive.Inputs;

/// <summary>The pages of a feed: RSS of every version and of none, Atom, JSON Feed.</summary>
internal static class FeedList
{
    public static PageList Parse(byte[] content, Uri? address)
    {
        Feed feed;
        try
        {
            feed = FeedReader.ReadFromByteArray(content);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            var reason = exception is NullReferenceException ? "the feed has no channel" : exception.Message;
            throw new UnreadableListException(reason, exception);
        }

        // RSS names its site, which relative links are often meant for: a feed may be served by somebody else.
        var isRss = feed.SpecificFeed is not (AtomFeed or JsonFeed);
        var site = isRss ? ListedPage.Resolve(feed.Link, address) ?? address : address;
        return new PageList([.. feed.Items.Select(item => new ListedPage(AddressFrom(item, site), ChangedFrom(item)))], []);
    }

    private static Uri? AddressFrom(FeedItem item, Uri? site)
    {
        var element = item.SpecificItem?.Element;
        if (ListedPage.Resolve(item.Link, BaseFrom(element, site)) is { } address) return address;
        // Else the address may be the item's identifier, if that is one in full.
        var guid = element?.Elements().FirstOrDefault(e => e.Name.LocalName == "guid");
        return (string?)guid?.Attribute("isPermaLink") == "false" ? null : ListedPage.Resolve(item.Id, listAddress: null);
    }

    private static Uri? BaseFrom(XElement? element, Uri? site)
    {
        foreach (var part in element?.AncestorsAndSelf().Reverse() ?? [])
        {
            if ((string?)part.Attribute(XNamespace.Xml + "base") is { } stated) site = ListedPage.Resolve(stated, site) ?? site;
        }

        return site;
    }

    private static string? ChangedFrom(FeedItem item)
    {
        var changed = item.SpecificItem switch
        {
            AtomFeedItem atom => atom.UpdatedDateString ?? atom.PublishedDateString,
            JsonFeedItem json => json.DateModifiedString ?? json.DatePublishedString,
            _ => item.PublishingDateString,
        };
        return string.IsNullOrWhiteSpace(changed) ? null : changed.Trim();
    }
}
