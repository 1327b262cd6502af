using System.IO.Compression;
using System.Net;
using System.Xml;
using QuoteArchive.Web;

namespace QuoteArchive.Inputs;

/// <summary>Reads feeds and sitemaps, from the web or from files, compressed or not.</summary>
internal sealed class ListReader(HttpClient client)
{
    /// <summary>Sitemaps may have 50 MB.</summary>
    private const int MaxLength = 64 * 1024 * 1024;

    private static readonly XmlReaderSettings s_xml = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreWhitespace = true,
    };

    /// <returns>What the list names; null if it has not changed since it was read last.</returns>
    /// <exception cref="UnreadableListException">It cannot be fetched, or is neither a feed nor a sitemap.</exception>
    public async Task<PageList?> ReadAsync(string source, CancellationToken cancellation)
    {
        try
        {
            var isWeb = PageInputs.TryWeb(source, out var address);
            var content = isWeb ? await FetchAsync(address!, cancellation) : await File.ReadAllBytesAsync(source, cancellation);
            return content is null ? null : Parse(Unpack(content), address);
        }
        catch (Exception exception) when (
            exception is UnreadableListException or XmlException or IOException or InvalidDataException or HttpRequestException)
        {
            throw new UnreadableListException($"{source}: {exception.Message}", exception);
        }
    }

    private async Task<byte[]?> FetchAsync(Uri address, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Options.Set(PoliteHandler.IsList, true);
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        if (response.StatusCode == HttpStatusCode.NotModified) return null;
        response.EnsureSuccessStatusCode();
        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        return ReadToEnd(stream);
    }

    private static PageList Parse(byte[] content, Uri? address)
    {
        // White space before the declaration is a mistake that people make, and that an XML parser does not forgive.
        ReadOnlySpan<byte> white = "\uFEFF \t\r\n"u8;
        var start = content.AsSpan().IndexOfAnyExcept(white);
        if (start < 0) throw new UnreadableListException("is empty");
        if (content[start] == '{') return FeedList.Parse(content, address);
        using var reader = XmlReader.Create(new MemoryStream(content, start, content.Length - start), s_xml);
        reader.MoveToContent();
        if (SitemapList.IsRoot(reader.LocalName)) return SitemapList.Parse(reader, address);
        if (reader.LocalName is not ("rss" or "feed" or "RDF"))
            throw new UnreadableListException($"is neither a feed nor a sitemap; it begins with <{reader.LocalName}>");
        return FeedList.Parse(content[start..], address);
    }

    private static byte[] Unpack(byte[] content)
    {
        var isGzip = content is [0x1F, 0x8B, ..];
        return isGzip ? ReadToEnd(new GZipStream(new MemoryStream(content), CompressionMode.Decompress)) : content;
    }

    private static byte[] ReadToEnd(Stream stream)
    {
        var whole = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0; whole.Write(buffer, 0, read))
        {
            if (whole.Length + read > MaxLength) throw new UnreadableListException("is too long for a feed or sitemap");
        }

        return whole.ToArray();
    }
}
