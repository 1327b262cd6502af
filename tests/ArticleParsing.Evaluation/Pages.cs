using System.IO.Compression;
using System.Text;
using ArticleParsing.Training;

namespace ArticleParsing.Evaluation;

/// <summary>A page of the corpora, and the fold in which no model saw its site.</summary>
internal sealed record EvaluationPage(string Set, string Id, string Url, string Html, int Fold);

internal static class Pages
{
    public static IReadOnlyList<EvaluationPage> Read(string corpora)
    {
        var pages = new[] { "wcxb", "fundus" }.SelectMany(set => Corpus.Read(corpora, set)).Select(p => new EvaluationPage(p.Set, p.Id, p.Url, p.Html, CrossValidation.FoldOf(p.Site))).ToList();

        // The pages of segments/ are pages of the other two sets: the fold of a page is that of its twin.
        var twins = pages.GroupBy(p => Fingerprint(p.Html)).ToDictionary(g => g.Key, g => g.First());
        foreach (var file in Directory.GetFiles(Path.Combine(corpora, "segments", "pages"), "*.html.gz").Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress), Encoding.UTF8);
            var html = reader.ReadToEnd();
            var twin = twins.GetValueOrDefault(Fingerprint(html));
            pages.Add(new EvaluationPage("segments", Path.GetFileName(file)[..^".html.gz".Length], twin?.Url ?? "", html, twin?.Fold ?? -1));
        }

        return pages;
    }

    private static string Fingerprint(string html) => html.Length + ":" + html[..Math.Min(html.Length, 2000)];
}
