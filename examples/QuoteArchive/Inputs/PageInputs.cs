using System.Globalization;
using System.Runtime.CompilerServices;
using ArticleParsing;

namespace QuoteArchive.Inputs;

/// <summary>The pages of a folder, of a feed or of a sitemap.</summary>
internal sealed class PageInputs(HttpClient client, ListingCounts counts)
{
    /// <summary>A sitemap may name sitemaps; no index names indexes, but some sites have them.</summary>
    private const int MaxDepth = 3;

    private static readonly string[] s_endings = [".html", ".htm", ".txt"];

    /// <summary>Links are left out: they may lead in a circle, or to a file that is read anyway.</summary>
    private static readonly EnumerationOptions s_enumeration = new() { RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint };

    private readonly ListReader _lists = new(client);
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    /// <exception cref="UnreadableListException">The feed or sitemap cannot be read, or there is none.</exception>
    public IAsyncEnumerable<PageInput> FindAsync(string source, CancellationToken cancellation)
    {
        if (Directory.Exists(source)) return FromFolder(source).ToAsyncEnumerable();
        if (!TryWeb(source, out _) && !File.Exists(source)) throw new UnreadableListException($"{source} is no folder, file or address.");
        return FromListAsync(source, depth: 0, cancellation);
    }

    private static IEnumerable<PageInput> FromFolder(string folder) =>
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

    private async IAsyncEnumerable<PageInput> FromListAsync(
        string source, int depth, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (await ReadAsync(source, depth, cancellation) is not { } list) yield break;
        foreach (var page in list.Pages)
        {
            if (page.Address is null) counts.WithoutAddress++;
            else if (!_given.Add(page.Address.AbsoluteUri)) counts.Repeated++;
            else yield return new PageInput(page.Address.AbsoluteUri, page.Changed,
                token => client.GetArticleSourceAsync(page.Address, cancellationToken: token));
        }

        if (list.Lists.Count == 0) counts.Read.Add(source); // An index may stay as it is when its sitemaps change.
        foreach (var deeper in list.Lists)
        {
            if (deeper.Address is null) counts.WithoutAddress++;
            else await foreach (var page in FromListAsync(deeper.Address.AbsoluteUri, depth + 1, cancellation)) yield return page;
        }
    }

    /// <summary>One sitemap of an index that cannot be read keeps no other from being read.</summary>
    private async Task<PageList?> ReadAsync(string source, int depth, CancellationToken cancellation)
    {
        try
        {
            if (depth == MaxDepth) throw new UnreadableListException($"{source}: sitemaps in sitemaps in sitemaps");
            var list = await _lists.ReadAsync(source, cancellation);
            if (list is null) counts.UnchangedLists++;
            return list;
        }
        catch (UnreadableListException exception) when (depth > 0)
        {
            counts.Unreadable.Add(exception.Message);
            return null;
        }
    }

    /// <summary>Whether a file is taken for a page or a text: by its name.</summary>
    public static bool IsPage(string path) => s_endings.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    public static bool IsWeb(Uri address) => address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps;

    public static bool TryWeb(string text, out Uri? address)
    {
        if (Uri.TryCreate(text, UriKind.Absolute, out address) && IsWeb(address)) return true;
        address = null;
        return false;
    }
}
