using System.IO.Compression;
using System.Text;

namespace ArticleParsing.Benchmarks;

/// <summary>The pages there are: the invented ones of the golden tests, and of the corpora, where they are at hand, the sample that the README's speed table uses.</summary>
internal static class Pages
{
    public const string Invented = "invented";
    public const string Corpora = "corpora";

    public static string Repository { get; } = Path.GetDirectoryName(Above("ArticleParsing.sln")) ?? throw new DirectoryNotFoundException("Run it inside the repository.");

    public static string GoldenFolder { get; } = Path.Combine(Repository, "tests", "ArticleParsing.Tests", "Goldens", "pages");

    public static IReadOnlyList<string> Sets { get; } = Above("shared/corpora") is null ? [Invented] : [Invented, Corpora];

    public static IReadOnlyList<string> Read(string set) => set == Invented
        ? [.. Directory.GetFiles(GoldenFolder, "*.html").Order(StringComparer.Ordinal).Select(f => File.ReadAllText(f))]
        : [.. new[] { "wcxb", "fundus" }.SelectMany(CorpusFiles).Where((_, i) => i % 8 == 0).Select(Unzipped)];

    private static IEnumerable<string> CorpusFiles(string corpus) => Directory.GetFiles(Path.Combine(Above("shared/corpora")!, corpus, "pages"), "*.html.gz").Order(StringComparer.Ordinal);

    private static string Unzipped(string file)
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
