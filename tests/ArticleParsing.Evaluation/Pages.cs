using System.IO.Compression;
using System.Text;
using System.Text.Json;
using ArticleParsing.Training;

namespace ArticleParsing.Evaluation;

/// <summary>A page of the corpora, and the fold in which no model saw its site.</summary>
internal sealed record EvaluationPage(string Set, string Id, string Url, string Html, int Fold);

internal static class Pages
{
    public static IReadOnlyList<EvaluationPage> Read(string corpora)
    {
        var pages = new[] { "wcxb", "fundus" }.SelectMany(set => Corpus.Read(corpora, set))
            .Select(p => new EvaluationPage(p.Set, p.Id, p.Url, p.Html, CrossValidation.FoldOf(p.Site)))
            .ToList();

        // The pages of segments/ are pages of the other two sets, as their labels say: the fold of a page is that of its twin.
        var twins = pages.ToDictionary(p => SegmentLabels.KeyOf(p.Set, p.Id));
        foreach (var file in Directory.GetFiles(Path.Combine(corpora, "segments", "pages"), "*.html.gz").Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress), Encoding.UTF8);
            var html = reader.ReadToEnd();
            var id = Path.GetFileName(file)[..^".html.gz".Length];
            using var gold = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(corpora, "segments", "gold", id + ".json")));
            var twin = twins[SegmentLabels.SourceOf(gold.RootElement)];
            pages.Add(new EvaluationPage("segments", id, twin.Url, html, twin.Fold));
        }

        return pages;
    }
}
