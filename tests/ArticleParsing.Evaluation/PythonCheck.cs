using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ArticleParsing.Evaluation.Scoring;

namespace ArticleParsing.Evaluation;

/// <summary>Runs the scorers of <c>../shared/score</c> on the same articles and compares figure by figure.</summary>
internal static class PythonCheck
{
    private const double Tolerance = 0.0005;

    public static void Run(Options options, IReadOnlyDictionary<EvaluationPage, Article> articles)
    {
        var folder = Directory.CreateTempSubdirectory("scores").FullName;
        Dumps.Write(folder, articles);
        foreach (var set in new[] { "wcxb", "fundus" })
        {
            var gold = ExtractionGold.Read(Path.Combine(options.Corpora, set, "gold.json"));
            var ours = ExtractionScorer.Score(
                gold, articles.Where(a => a.Key.Set == set).ToDictionary(a => a.Key.Id, a => Prediction.FromArticle(a.Value)));
            var json = Path.Combine(folder, set + ".scores.json");
            Python(options, "extraction.py", Path.Combine(options.Corpora, set, "gold.json"), Dumps.FileOf(folder, set), "--quiet",
                "--json", json);
            using var theirs = JsonDocument.Parse(File.ReadAllBytes(json));
            var all = theirs.RootElement.GetProperty("all");
            Compare(set + " word F1", ours.F1, all.GetProperty("word").GetProperty("f1").GetDouble());
            Compare(set + " word precision", ours.Precision, all.GetProperty("word").GetProperty("p").GetDouble());
            Compare(set + " title", ours.Titles.Average(), all.GetProperty("title").GetProperty("loose").GetDouble());
            Compare(set + " authors", ours.Authors.Average(), all.GetProperty("author").GetProperty("f1").GetDouble());
            Compare(set + " date", ours.Dates.Average(), all.GetProperty("date").GetProperty("acc").GetDouble());
        }

        var segments = SegmentsScorer.Score(Path.Combine(options.Corpora, "segments", "gold"),
            articles.Where(a => a.Key.Set == "segments").ToDictionary(a => a.Key.Id, a => a.Value));
        var output = Python(options, "segments.py", Path.Combine(options.Corpora, "segments", "gold"), Dumps.FileOf(folder, "segments"));
        foreach (var role in SegmentsScorer.Roles)
            Compare("segments " + role, segments.RoleF1(role), Figure(output, role + @" +n=.*F1 (\d\.\d+)"));
        Compare("segments headline exact", segments.HeadlineExact, Figure(output, @"headline exact (\d\.\d+)"));
        Compare("segments authors", segments.AuthorsF1, Figure(output, @"authors F1 (\d\.\d+)"));
        Compare("segments day", segments.DayExact, Figure(output, @"published day exact (\d\.\d+)"));
        Compare("segments quotation spans", segments.SpanF1, Figure(output, @"span F1 (\d\.\d+)"));
        Compare("segments quotations", segments.EndToEndF1, Figure(output, @"end-to-end F1 (\d\.\d+)"));
        Directory.Delete(folder, recursive: true);
    }

    private static void Compare(string name, double ours, double theirs)
    {
        var agrees = Math.Abs(ours - theirs) <= Tolerance + 1e-9;
        if (!agrees) Environment.ExitCode = 1;
        Console.WriteLine(FormattableString.Invariant($"{(agrees ? "agrees" : "DIFFERS")}: {name} {ours:0.0000}, scorer {theirs:0.0000}"));
    }

    private static double Figure(string output, string pattern) =>
        double.Parse(Regex.Match(output, pattern).Groups[1].Value, CultureInfo.InvariantCulture);

    private static string Python(Options options, string script, params string[] arguments)
    {
        var start = new ProcessStartInfo(
            "python3", [Path.Combine(options.Corpora, "..", "score", script), .. arguments]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
