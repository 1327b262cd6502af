using System.IO.Compression;
using System.Text;

namespace ArticleParsing.Fuzz;

/// <summary>The pages there are: of the corpora where they are at hand, and the invented ones of the golden tests.</summary>
internal static class Pages
{
    /// <summary>The files of the corpora; null where there are none.</summary>
    public static IReadOnlyList<string>? CorpusFiles() => Above("shared/corpora") is { } corpora
        ? [.. new[] { "wcxb", "fundus" }.SelectMany(set => Directory.GetFiles(Path.Combine(corpora, set, "pages"), "*.html.gz")).Order(StringComparer.Ordinal)]
        : null;

    public static IReadOnlyList<string> Golden() => Above("tests/ArticleParsing.Tests/Goldens/pages") is { } folder
        ? [.. Directory.GetFiles(folder, "*.html").Order(StringComparer.Ordinal).Select(f => File.ReadAllText(f))]
        : throw new DirectoryNotFoundException("Run it inside the repository.");

    public static string Read(string file)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static string? Above(string path)
    {
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, path))) return Path.Combine(folder.FullName, path);
        }

        return null;
    }
}
