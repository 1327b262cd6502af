using System.IO.Compression;
using System.Text;

namespace ArticleParsing.Tests.Shared;

/// <summary>
/// The pages at hand for programs that measure: the invented ones of the golden tests, and those of the corpora beside the repository,
/// where they are.
/// </summary>
internal static class StoredPages
{
    public static string Repository { get; } = Path.GetDirectoryName(Above("ArticleParsing.sln"))
        ?? throw new DirectoryNotFoundException("Run it inside the repository.");

    public static string GoldenFolder { get; } = Path.Combine(Repository, "tests", "ArticleParsing.Tests", "Goldens", "pages");

    public static IReadOnlyList<string> Golden() =>
        [.. Directory.GetFiles(GoldenFolder, "*.html").Order(StringComparer.Ordinal).Select(f => File.ReadAllText(f))];

    /// <summary>The files of wcxb, then those of fundus; null if there are no corpora.</summary>
    public static IReadOnlyList<string>? CorpusFiles() => Above("shared/corpora") is { } corpora
        ? [.. new[] { "wcxb", "fundus" }.SelectMany(
            set => Directory.GetFiles(Path.Combine(corpora, set, "pages"), "*.html.gz").Order(StringComparer.Ordinal))]
        : null;

    /// <summary>A file of the corpora, unpacked.</summary>
    public static string Read(string file)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static string? Above(string path)
    {
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            if (Path.Exists(Path.Combine(folder.FullName, path))) return Path.Combine(folder.FullName, path);
        }

        return null;
    }
}
