using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Xml;
using QuoteArchive.Inputs;

namespace QuoteArchive.Fleet.Tasks;

/// <summary>What there is to do: the pages of a folder, feed, sitemap or WARC file as tasks.</summary>
internal sealed class TaskSource(HttpClient client, PageInputs pages)
{
    /// <summary>
    /// A WARC file is divided into parts of this many bytes, some hundred pages: a part is done again in seconds if its worker dies, and a
    /// message for each page would need the file to be read first.
    /// </summary>
    private const long PartLength = 16 * 1024 * 1024;

    /// <summary>A sitemap may name sitemaps, though no index names indexes.</summary>
    private const int MaxDepth = 2;

    private static readonly EnumerationOptions s_enumeration = new() { RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint };

    public IAsyncEnumerable<PageTask> FindAsync(string source, CancellationToken cancellation)
    {
        if (Directory.Exists(source)) return FromFolder(source).ToAsyncEnumerable();
        if (File.Exists(source) && IsWarc(source)) return FromWarc(source).ToAsyncEnumerable();
        return FromDocumentAsync(source, cancellation);
    }

    private static IEnumerable<PageTask> FromFolder(string folder) =>
        Directory.EnumerateFiles(Path.GetFullPath(folder), "*", s_enumeration)
            .Order(StringComparer.Ordinal)
            .SelectMany(path => IsWarc(path) ? FromWarc(path) : PageInputs.IsPage(path) ? [new PageTask(TaskKind.File, path)] : []);

    /// <summary>Where records start is not known without reading the file. It need not be: parts that meet give each record once.</summary>
    private static IEnumerable<PageTask> FromWarc(string path)
    {
        var full = Path.GetFullPath(path);
        for (var (start, length) = (0L, new FileInfo(full).Length); start < length; start += PartLength)
            yield return new PageTask(TaskKind.Warc, full, start, Math.Min(length, start + PartLength));
    }

    private async IAsyncEnumerable<PageTask> FromDocumentAsync(string source, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var root = await ReadRootAsync(source, cancellation);
        if (root is not ("urlset" or "sitemapindex"))
        {
            await foreach (var page in pages.OfAsync(source, cancellation)) yield return new PageTask(TaskKind.Address, page.Key);
            yield break;
        }

        await foreach (var address in FromSitemapAsync(source, 0, cancellation)) yield return new PageTask(TaskKind.Address, address);
    }

    private async IAsyncEnumerable<string> FromSitemapAsync(
        string source, int depth, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (isIndex, addresses) = await ReadLocationsAsync(source, cancellation);
        foreach (var address in addresses)
        {
            if (!isIndex) yield return address;
            else if (depth + 1 < MaxDepth) await foreach (var page in FromSitemapAsync(address, depth + 1, cancellation)) yield return page;
        }
    }

    private async Task<(bool IsIndex, List<string> Addresses)> ReadLocationsAsync(string source, CancellationToken cancellation)
    {
        await using var stream = await OpenAsync(source, cancellation);
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        reader.MoveToContent();
        var isIndex = reader.LocalName == "sitemapindex";
        var addresses = new List<string>();
        while (reader.Read())
        {
            // Pictures of a page have addresses of their own, deeper in.
            var isLocation = reader.NodeType == XmlNodeType.Element && reader.LocalName == "loc";
            if (!isLocation || reader.Depth != 2) continue;
            if (PageInputs.IsWeb(reader.ReadElementContentAsString().Trim(), out var address)) addresses.Add(address!.AbsoluteUri);
        }

        return (isIndex, addresses);
    }

    private async Task<string> ReadRootAsync(string source, CancellationToken cancellation)
    {
        if (!PageInputs.IsWeb(source, out _) && !File.Exists(source))
            throw new FileNotFoundException($"{source} is no folder, file or address.");
        await using var stream = await OpenAsync(source, cancellation);
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        reader.MoveToContent();
        return reader.LocalName;
    }

    private async Task<Stream> OpenAsync(string source, CancellationToken cancellation)
    {
        var stream = PageInputs.IsWeb(source, out var address) ? await client.GetStreamAsync(address, cancellation) : File.OpenRead(source);
        return source.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
    }

    private static bool IsWarc(string path) =>
        path.EndsWith(".warc", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".warc.gz", StringComparison.OrdinalIgnoreCase);
}
