using System.Diagnostics;
using AngleSharp.Html.Parser;

namespace ArticleParsing.Evaluation;

/// <summary>Time and allocations of one page after the other, as ratios to bare AngleSharp parsing of the same page, in turn in one process.</summary>
internal static class SpeedTable
{
    private const int Rounds = 3;

    public static void Print(IReadOnlyList<EvaluationPage> pages, bool peers)
    {
        var parser = new ArticleParser();
        var sample = pages.Where(p => p.Set != "segments").Where((_, i) => i % 8 == 0).ToList();
        var runs = new List<(string Name, Action<EvaluationPage> Run)>
        {
            ("AngleSharp alone", p => new HtmlParser().ParseDocument(p.Html)),
            ("ArticleParsing", p => parser.Parse(p.Html, p.Url)),
        };
        if (peers) runs.Add(("SmartReader", p => Peers.SmartReader(p)));
        var time = runs.Select(_ => new double[sample.Count]).ToArray();
        var bytes = runs.Select(_ => new double[sample.Count]).ToArray();
        for (var round = 0; round <= Rounds; round++)
        {
            for (var i = 0; i < sample.Count; i++)
            {
                for (var r = 0; r < runs.Count; r++)
                {
                    var allocated = GC.GetAllocatedBytesForCurrentThread();
                    var start = Stopwatch.GetTimestamp();
                    runs[r].Run(sample[i]);
                    var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                    if (round == 0) continue; // The first round warms up.
                    time[r][i] = round == 1 ? elapsed : Math.Min(time[r][i], elapsed);
                    bytes[r][i] = GC.GetAllocatedBytesForCurrentThread() - allocated;
                }
            }
        }

        Console.WriteLine("| | ms a page (median) | times AngleSharp alone (median of ratios) | allocations, times AngleSharp alone |");
        Console.WriteLine("|---|---|---|---|");
        for (var r = 0; r < runs.Count; r++)
        {
            Console.WriteLine(FormattableString.Invariant($"| {runs[r].Name} | {Median(time[r]):0.00} | {Median(time[r].Zip(time[0], (a, b) => a / b)):0.00} | {Median(bytes[r].Zip(bytes[0], (a, b) => a / b)):0.00} |"));
        }
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
