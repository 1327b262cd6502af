using QuoteArchive.Inputs;

namespace QuoteArchive.Fleet.Tasks;

/// <summary>What there is to do: the pages of a folder, feed, sitemap or WARC file as tasks.</summary>
internal sealed class TaskSource(PageInputs pages)
{
    /// <summary>
    /// A WARC file is divided into parts of this many bytes, some hundred pages: a part is done again in seconds if its worker dies, and a
    /// message for each page would need the file to be read first.
    /// </summary>
    private const long PartLength = 16 * 1024 * 1024;

    private static readonly EnumerationOptions s_enumeration = new() { RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint };

    public IAsyncEnumerable<PageTask> FindAsync(string source, CancellationToken cancellation)
    {
        if (Directory.Exists(source)) return FromFolder(source).ToAsyncEnumerable();
        if (File.Exists(source) && IsWarc(source)) return FromWarc(source).ToAsyncEnumerable();
        return pages.FindAsync(source, cancellation).Select(page => new PageTask(TaskKind.Address, page.Key));
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

    private static bool IsWarc(string path) =>
        path.EndsWith(".warc", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".warc.gz", StringComparison.OrdinalIgnoreCase);
}
