using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace ArticleParsing.Training;

/// <summary>A labelled page of one of the corpora.</summary>
internal sealed record CorpusPage(string Set, string Id, string Url, string PageType, string Html, string Gold)
{
    /// <summary>The site, as far as folds need it: the host without "www." and the like.</summary>
    public string Site { get; } = SiteOf(Url);

    private static string SiteOf(string url)
    {
        var labels = (Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.Host : url).Split('.');
        if (labels.Length <= 2) return string.Join('.', labels);
        var secondLevel = labels[^1].Length == 2 && labels[^2].Length <= 3 ? 3 : 2;
        return string.Join('.', labels[^Math.Min(labels.Length, secondLevel)..]);
    }
}

/// <summary>Reads the corpora folder.</summary>
internal static class Corpus
{
    public static IEnumerable<CorpusPage> Read(string folder, string set)
    {
        using var gold = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, set, "gold.json")));
        foreach (var page in gold.RootElement.EnumerateObject().OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            var file = Path.Combine(folder, set, "pages", page.Name + ".html.gz");
            using var stream = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
            using var reader = new StreamReader(stream, Encoding.UTF8);
            yield return new CorpusPage(
                set, page.Name, Text(page.Value, "url"), Text(page.Value, "page_type"), reader.ReadToEnd(), Text(page.Value, "body"));
        }
    }

    private static string Text(JsonElement page, string name) =>
        page.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
