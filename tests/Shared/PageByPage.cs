using System.Diagnostics;
using System.Text;
using AngleSharp.Html.Parser;

namespace ArticleParsing.Tests.Shared;

/// <summary>
/// Time and allocations of one page after the other: AngleSharp alone, the library and SmartReader in turn on each, in one process, as
/// ratios to AngleSharp on the same page. The least time of some rounds, as noise only adds; the first round warms up.
/// </summary>
internal static class PageByPage
{
    private const string Url = "https://news.example/story";
    private const int Rounds = 5;

    /// <summary>The table, in Markdown.</summary>
    public static string Measure(IReadOnlyList<string> pages, bool smartReader = true)
    {
        var parser = new ArticleParser();
        List<(string Name, Action<string> Run)> runs =
        [
            ("AngleSharp alone", page => new HtmlParser().ParseDocument(page)),
            ("ArticleParsing", page => parser.Parse(page, Url)),
        ];
        if (smartReader) runs.Add(("SmartReader", page => ReadSmartly(page)));
        var time = runs.Select(_ => Enumerable.Repeat(double.MaxValue, pages.Count).ToArray()).ToArray();
        var bytes = runs.Select(_ => new double[pages.Count]).ToArray();
        for (var round = 0; round <= Rounds; round++)
        {
            for (var i = 0; i < pages.Count; i++)
            {
                for (var r = 0; r < runs.Count; r++)
                {
                    var allocated = GC.GetAllocatedBytesForCurrentThread();
                    var start = Stopwatch.GetTimestamp();
                    runs[r].Run(pages[i]);
                    var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                    if (round > 0) time[r][i] = Math.Min(time[r][i], elapsed);
                    bytes[r][i] = GC.GetAllocatedBytesForCurrentThread() - allocated;
                }
            }
        }

        StringBuilder table = new(
            "| | ms a page (median) | times AngleSharp alone (median of ratios) | allocations, times AngleSharp alone |\n|---|---|---|---|\n");
        for (var r = 0; r < runs.Count; r++)
        {
            table.Append(
                FormattableString.Invariant(
                    $"| {runs[r].Name} | {Median(time[r]):0.00} | {Median(time[r].Zip(time[0], (a, b) => a / b)):0.00} | {Median(bytes[r].Zip(bytes[0], (a, b) => a / b)):0.00} |\n"));
        }

        return table.ToString();
    }

    private static void ReadSmartly(string page)
    {
        try
        {
            _ = new global::SmartReader.Reader(Url, page).GetArticle().TextContent;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // It cannot parse every page.
        }
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
