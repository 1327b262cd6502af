using System.Globalization;
using System.Runtime.CompilerServices;
using System.ServiceModel.Syndication;
using System.Xml;
using ArticleParsing;

namespace QuoteArchive.Inputs;

/// <summary>The pages of a folder or of a feed.</summary>
internal sealed class PageInputs(HttpClient client)
{
    private static readonly string[] s_endings = [".html", ".htm", ".txt"];

    /// <summary>Links are left out: they may lead in a circle, or to a file that is read anyway.</summary>
    private static readonly EnumerationOptions s_enumeration = new() { RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint };

    public IAsyncEnumerable<PageInput> OfAsync(string source, CancellationToken cancellation)
    {
        if (Directory.Exists(source)) return OfFolder(source).ToAsyncEnumerable();
        if (!IsWeb(source, out _) && !File.Exists(source)) throw new FileNotFoundException($"{source} is no folder, file or address.");
        return OfFeedAsync(source, cancellation);
    }

    private static IEnumerable<PageInput> OfFolder(string folder) =>
        Directory.EnumerateFiles(folder, "*", s_enumeration)
            .Where(IsPage)
            .Order(StringComparer.Ordinal)
            .Select(path => new FileInfo(path))
            .Select(file => new PageInput(file.FullName,
                string.Create(CultureInfo.InvariantCulture, $"{file.Length}:{file.LastWriteTimeUtc.Ticks}"), async cancellation =>
                await OpenFileAsync(file.FullName, cancellation)));

    public static async Task<ArticleSource> OpenFileAsync(string path, CancellationToken cancellation) =>
        Path.GetExtension(path).Equals(".txt", StringComparison.OrdinalIgnoreCase)
            ? ArticleSource.FromText(await File.ReadAllTextAsync(path, cancellation))
            : ArticleSource.FromBytes(await File.ReadAllBytesAsync(path, cancellation));

    private async IAsyncEnumerable<PageInput> OfFeedAsync(string source, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stream = IsWeb(source, out var address) ? await client.GetStreamAsync(address, cancellation) : File.OpenRead(source);
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        foreach (var item in SyndicationFeed.Load(reader).Items)
        {
            var link = (item.Links.FirstOrDefault(l => l.RelationshipType is null or "alternate")
                ?? item.Links.FirstOrDefault())?.GetAbsoluteUri();
            if (link is null && address is not null && item.Links.Count > 0) link = new Uri(address, item.Links[0].Uri);
            if (link is null || !IsWeb(link.ToString(), out _)) continue;
            var changed = item.LastUpdatedTime > item.PublishDate ? item.LastUpdatedTime : item.PublishDate;
            yield return new PageInput(link.AbsoluteUri, changed.UtcTicks.ToString(CultureInfo.InvariantCulture),
                token => client.GetArticleSourceAsync(link, cancellationToken: token));
        }
    }

    /// <summary>Whether a file is taken for a page or a text: by its name.</summary>
    public static bool IsPage(string path) => s_endings.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    public static bool IsWeb(string text, out Uri? address) =>
        Uri.TryCreate(text, UriKind.Absolute, out address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
}
