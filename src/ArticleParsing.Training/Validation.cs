using ArticleParsing.Classification.Model;
using ArticleParsing.Text;

namespace ArticleParsing.Training;

/// <summary>
/// Parses every page with the model that has not seen its site, end to end, and prints the word scores and what each rule does to them.
/// </summary>
internal static class Validation
{
    public static void Run(IReadOnlyList<PageSample> samples, BlockModel[] models)
    {
        var parsers = models.Select(m => new ArticleParser(ArticleParserOptions.Default, m)).ToArray();
        var analyses = samples.AsParallel().AsOrdered().WithDegreeOfParallelism(2)
            .Select(s => (Sample: s, Analysis: parsers[s.Fold].Analyze(s.Page.Html, s.Page.Url)))
            .ToDictionary(x => x.Sample, x => x.Analysis);
        foreach (var (name, pages) in Report.Groups(samples))
        {
            var scores = pages.Select(p => Words.Compare(analyses[p].Article.BodyText, p.Page.Gold)).ToList();
            Console.WriteLine(
                $"  {name}: F1 {scores.Average(s => s.F1):0.0000} P {scores.Average(s => s.Precision):0.000} R {scores.Average(s => s.Recall):0.000}, below 0.8: {scores.Count(s => s.F1 < 0.8)}");
        }

        PrintRules(analyses);
    }

    /// <summary>For each rule that takes blocks from the body model: how many words it took rightly and wrongly, by the gold.</summary>
    private static void PrintRules(IReadOnlyDictionary<PageSample, PageAnalysis> analyses)
    {
        var taken = new SortedDictionary<string, (int Right, int Wrong)>(StringComparer.Ordinal);
        foreach (var (sample, analysis) in analyses.Where(a => a.Key.IsFitForTraining && a.Key.Page.PageType == "article"))
        {
            for (var i = 0; i < sample.Labels.Length; i++)
            {
                var block = analysis.Blocks[i];
                var rule = RuleOf(block.Reason);
                var (right, wrong) = taken.GetValueOrDefault(rule);
                var body = block.Role is Role.Paragraph or Role.Heading or Role.ListItem or Role.Quote or Role.Table or Role.Code;
                if (sample.Labels[i] == body) right += sample.WordCounts[i];
                else
                {
                    wrong += sample.WordCounts[i];
                    if (Environment.GetEnvironmentVariable("SHOW") is { } show && rule.StartsWith(show))
                        Console.WriteLine(
                            $"    {sample.Page.Id} {rule} {block.Confidence:0.00} w{sample.WordCounts[i]} {(sample.Labels[i] ? "GOLD" : "EXTRA")}: {block.Text[..Math.Min(150, block.Text.Length)]}");
                }

                taken[rule] = (right, wrong);
            }
        }

        foreach (var (rule, (right, wrong)) in taken) Console.WriteLine($"    {rule,-90} right {right,8} wrong {wrong,7}");
    }

    /// <summary>The rule and its evidence, without the figures that differ from block to block.</summary>
    private static string RuleOf(string reason)
    {
        var parts = reason.Split(": ");
        var evidence = parts.Length > 1 ? parts[1].Split('(')[0] : "";
        return parts[0].Split(';')[0] + " / " + evidence.TrimEnd(' ', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
    }
}
