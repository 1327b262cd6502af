using System.Xml;
using System.Xml.Linq;

namespace QuoteArchive.Inputs;

/// <summary>The pages of a sitemap, a news sitemap included, or the sitemaps of an index.</summary>
internal static class SitemapList
{
    public static bool IsRoot(string name) => name is "urlset" or "sitemapindex";

    /// <param name="reader">At the root element.</param>
    /// <param name="address">Where the sitemap is.</param>
    public static PageList Parse(XmlReader reader, Uri? address)
    {
        var isIndex = reader.LocalName == "sitemapindex";
        var listed = new List<ListedPage>();
        reader.Read();
        while (!reader.EOF && reader.Depth > 0)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "url" or "sitemap") listed.Add(Entry(reader, address));
            else reader.Read();
        }

        return isIndex ? new PageList([], listed) : new PageList(listed, []);
    }

    /// <summary>Pictures and videos of a page have addresses of their own, deeper in.</summary>
    private static ListedPage Entry(XmlReader reader, Uri? address)
    {
        var entry = (XElement)XNode.ReadFrom(reader);
        var location = entry.Elements().FirstOrDefault(e => e.Name.LocalName == "loc")?.Value;
        var changed = entry.Elements().FirstOrDefault(e => e.Name.LocalName == "lastmod")?.Value
            ?? entry.Descendants().FirstOrDefault(e => e.Name.LocalName == "publication_date")?.Value;
        return new ListedPage(ListedPage.Resolve(location, address), string.IsNullOrWhiteSpace(changed) ? null : changed.Trim());
    }
}
