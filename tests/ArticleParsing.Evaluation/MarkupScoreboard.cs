using System.Collections.Concurrent;
using ArticleParsing.Evaluation.Scoring;
using static System.FormattableString;

namespace ArticleParsing.Evaluation;

/// <summary>Inline spans and table cells kept, and Markdown read back, over all pages.</summary>
internal static class MarkupScoreboard
{
    private const int Shown = 10;

    public static void Print(IReadOnlyDictionary<EvaluationPage, Article> articles)
    {
        var differences = new ConcurrentBag<string>();
        var markup = articles.AsParallel().Select(a =>
        {
            if (MarkdownReadBack.Difference(a.Value) is { } difference) differences.Add($"{a.Key.Set} {a.Key.Id}: {difference}");
            var page = new KeptMarkup();
            page.Add(a.Key.Html, a.Value);
            return page;
        }).ToList();

        Console.WriteLine("| markup inside kept blocks | elements | kept |");
        Console.WriteLine("|---|---|---|");
        foreach (var row in KeptMarkup.Rows)
        {
            var all = markup.Sum(m => m[row].All);
            if (all > 0)
                Console.WriteLine(
                    Invariant($"| {row.ToLowerInvariant()} | {all} | {(double)markup.Sum(m => m[row].Found) / all:0.0000} |"));
        }

        Console.WriteLine(
            Invariant($"\nMarkdown read back by Markdig: equal on {articles.Count - differences.Count} of {articles.Count} pages."));
        foreach (var difference in differences.Order(StringComparer.Ordinal).Take(Shown)) Console.WriteLine("  " + difference);
        Console.WriteLine();
    }
}
