using ArticleParsing.Evaluation.Scoring;
using static System.FormattableString;

namespace ArticleParsing.Evaluation;

/// <summary>The accuracy tables, as they stand in the README.</summary>
internal static class Scoreboard
{
    public static void Print(Options options, IReadOnlyList<EvaluationPage> pages, IReadOnlyDictionary<EvaluationPage, Article> articles)
    {
        Console.WriteLine(
            options.Shipped
                ? "The model as shipped: it was fitted on wcxb and fundus, so these figures are too good.\n"
                : "Cross-validated: no page was parsed by a model that saw its site.\n");
        Console.WriteLine("| set | parser | P | R | F1 | median F1 | below 0.8 | title | authors F1 | invented | date |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var (name, set, type) in new[] { ("wcxb articles", "wcxb", "article"), ("wcxb, all types", "wcxb", null),
            ("fundus", "fundus", null) })
        {
            var gold = ExtractionGold.Read(Path.Combine(options.Corpora, set, "gold.json"))
                .Where(g => type is null || g.PageType == type)
                .ToList();
            var ids = gold.Select(g => g.Id).ToHashSet();
            var ofSet = pages.Where(p => p.Set == set && ids.Contains(p.Id)).ToList();
            PrintRow(name, "ArticleParsing", gold, ofSet.ToDictionary(p => p.Id, p => Prediction.FromArticle(articles[p])), options.Worst);
            if (options.Peers)
                PrintRow(name, "SmartReader", gold,
                    ofSet.AsParallel().Select(p => (p.Id, Prediction: Peers.SmartReader(p))).ToDictionary(x => x.Id, x => x.Prediction), 0);
        }

        var labelled = articles.Where(a => a.Key.Set == "segments").ToDictionary(a => a.Key.Id, a => a.Value);
        var segments = SegmentsScorer.Score(Path.Combine(options.Corpora, "segments", "gold"), labelled);
        Console.WriteLine(Invariant($"\n| segments ({labelled.Count} pages) | F1 |"));
        Console.WriteLine("|---|---|");
        foreach (var role in SegmentsScorer.Roles) Console.WriteLine(Invariant($"| {role} | {segments.RoleF1(role):0.000} |"));
        Console.WriteLine(Invariant($"| headline, exact | {segments.HeadlineExact:0.000} |"));
        Console.WriteLine(Invariant($"| authors | {segments.AuthorsF1:0.000} |"));
        Console.WriteLine(Invariant($"| published day, exact | {segments.DayExact:0.000} |"));
        Console.WriteLine(Invariant($"| quotations, span | {segments.SpanF1:0.000} |"));
        Console.WriteLine(Invariant($"| quotations, span and speaker | {segments.EndToEndF1:0.000} |\n"));
    }

    private static void PrintRow(
        string set, string parser, IReadOnlyList<ExtractionGold> gold, Dictionary<string, Prediction> predictions, int worst)
    {
        var score = ExtractionScorer.Score(gold, predictions);
        Console.WriteLine(
            Invariant($"| {set} | {parser} | {score.Precision:0.000} | {score.Recall:0.000} | {score.F1:0.000} | {score.Median:0.000} | {score.Below(0.8)} | {score.Titles.Average():0.000} | {score.Authors.Average():0.000} | {score.InventedAuthors.DefaultIfEmpty().Average():0.000} | {score.Dates.Average():0.000} |"));
        foreach (var (id, page) in score.Words.OrderBy(w => w.Score.F1)
            .Take(worst)) Console.Error.WriteLine(
                Invariant($"  {set} {id}: P {page.Precision:0.00} R {page.Recall:0.00} F1 {page.F1:0.00}"));
    }
}
