using ArticleParsing.Acquisition;
using ArticleParsing.Classification;
using ArticleParsing.Classification.Features;

namespace ArticleParsing.Training;

/// <summary>
/// What each group of features carries: the body model fitted without it, cross-validated, and its blocks compared with the gold. No roles
/// and no rules but the threshold, so that the rows differ in one thing alone.
/// </summary>
internal static class Ablations
{
    private static readonly (string Name, string[] Without)[] s_variants =
    [
        ("one pass", []),
        ("no class or id tokens",
            [.. TokenFeatures.Names, .. HintFeatures.Names.Where(n => n.StartsWith("hint ", StringComparison.Ordinal))]),
        ("no words or phrases",
            [.. WordingFeatures.Names, .. HintFeatures.Names.Where(n => n.StartsWith("speaks ", StringComparison.Ordinal))]),
        ("no neighbours",
            [.. NeighbourFeatures.Names.Where(n => n[0] is '+' or '-'),
                .. PositionFeatures.Names.Where(n => n.Contains("around", StringComparison.Ordinal))]),
        ("no containers", ContainerFeatures.Names),
        ("no JSON-LD or metadata",
            [.. NeighbourFeatures.Names.Where(n => n.StartsWith("declares ", StringComparison.Ordinal)), "description share",
                "share in description", "words in authors", "author share", "in declared body"]),
        ("no repetition", [.. NeighbourFeatures.Names.Where(n => n.StartsWith("path ", StringComparison.Ordinal)), "copy"]),
    ];

    public static void Run(IReadOnlyList<PageSample> samples)
    {
        var validation = new CrossValidation(samples);
        Console.WriteLine("  | body model alone | " + string.Join(" | ", Report.Groups(samples).Select(g => g.Name)) + " |");
        foreach (var (name, without) in s_variants)
        {
            validation.Without = [.. without.Select(n => Array.IndexOf(BlockFeatures.Names, n))];
            Print(name, samples, validation.FirstScores());
        }

        validation.Without = [];
        Print("linear (logistic regression), one pass", samples, validation.LinearScores());
        var first = validation.FirstScores();
        Print("two passes", samples, validation.SecondScores(first));
    }

    private static void Print(string name, IReadOnlyList<PageSample> samples, IReadOnlyDictionary<PageSample, float[]> scores)
    {
        var f1 = samples.AsParallel()
            .WithDegreeOfParallelism(2)
            .ToDictionary(s => s, s => Words.Compare(GoldAlignment.Join(s.Tree.Blocks, Kept(s, scores[s])), s.Page.Gold).F1);
        Console.WriteLine(
            $"  | {name} | "
                + string.Join(" | ",
                    Report.Groups(samples)
                        .Select(g => g.Pages.Average(p => f1[p]).ToString("0.0000", System.Globalization.CultureInfo.InvariantCulture)))
                        + " |");
    }

    private static Func<int, bool> Kept(PageSample sample, float[] scores) =>
        new PageView(sample.Tree, sample.Layout, scores, sample.Headline, articleProbability: 1).IsBody;
}
