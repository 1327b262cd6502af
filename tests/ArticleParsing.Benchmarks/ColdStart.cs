using System.Diagnostics;
using System.Globalization;
using ArticleParsing.Tests.Shared;

namespace ArticleParsing.Benchmarks;

/// <summary>The first parse of a process: with AngleSharp alone and with the library, in processes of their own, in turn.</summary>
internal static class ColdStart
{
    private static readonly string[] s_parsers = ["anglesharp", "articleparsing"];

    /// <param name="runs">How many processes of each.</param>
    /// <param name="program">A build of <c>tests/ArticleParsing.FirstParse</c>; null for the one beside this program, all of whose code is
    /// jitted.</param>
    public static string Measure(int runs, string? program)
    {
        var page = Path.Combine(StoredPages.GoldenFolder, "broadcaster-cms.html");
        var times = s_parsers.Select(_ => new double[runs]).ToArray();
        foreach (var parser in s_parsers) Run(program, parser, page); // The files come into the system's memory.
        for (var run = 0; run < runs; run++)
        {
            for (var p = 0; p < s_parsers.Length; p++) times[p][run] = Run(program, s_parsers[p], page);
        }

        return Report.Text($"""
            ### First parse in a process, {(program is null ? "jitted" : Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(program))))}, {runs} processes of each

            | | median, ms | least, ms |
            |---|---|---|
            | AngleSharp alone | {Report.Median(times[0]):0} | {times[0].Min():0} |
            | ArticleParsing | {Report.Median(times[1]):0} | {times[1].Min():0} |
            | more | {Report.Median(times[1]) - Report.Median(times[0]):0} | {times[1].Min() - times[0].Min():0} |

            """);
    }

    private static double Run(string? program, string parser, string page)
    {
        ProcessStartInfo start = new(program ?? "dotnet") { RedirectStandardOutput = true };
        if (program is null) start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "ArticleParsing.FirstParse.dll"));
        start.ArgumentList.Add(parser);
        start.ArgumentList.Add(page);
        using var process = Process.Start(start) ?? throw new InvalidOperationException("No process was started.");
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"The first parse with {parser} ended with {process.ExitCode}.");
        return double.Parse(printed, CultureInfo.InvariantCulture);
    }
}
