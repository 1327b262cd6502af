using System.Text;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace ArticleParsing.Benchmarks;

/// <summary>
/// Every operation as a multiple of AngleSharp alone on the same pages. One process for all, so that the machine is the same for each.
/// </summary>
internal static class WarmTable
{
    public static string Measure()
    {
        var config = ManualConfig.CreateEmpty()
            .AddJob(Job.ShortRun.WithIterationCount(5).WithToolchain(InProcessEmitToolchain.Instance))
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(ConsoleLogger.Default)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "ArticleParsing.Benchmarks"));
        var summary = BenchmarkRunner.Run<WarmBenchmarks>(config);
        StringBuilder table = new();
        foreach (var set in summary.Reports.GroupBy(report => (string)report.BenchmarkCase.Parameters["Set"]))
        {
            var pages = Pages.Read(set.Key);
            var baseline = set.Single(report => report.BenchmarkCase.Descriptor.Baseline);
            table.Append(Report.Text($"""
                ### Warm: {pages.Count} {Pages.Describe(set.Key)}, {pages.Average(p => p.Length) / 1024:0.0} KB on average

                | | time, times AngleSharp alone | allocations, times AngleSharp alone | ms a page |
                |---|---|---|---|

                """));
            foreach (var report in set)
            {
                table.Append(
                    Report.Text($"| {report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\'')} | {Least(report) / Least(baseline):0.00} | {Bytes(report) / Bytes(baseline):0.00} | {Least(report) / 1e6 / pages.Count:0.000} |\n"));
            }

            table.Append('\n');
        }

        return table.ToString();
    }

    // The least, as noise only adds.
    private static double Least(BenchmarkReport report) =>
        report.ResultStatistics?.Min ?? throw new InvalidOperationException("A benchmark failed; its output is above.");

    private static double Bytes(BenchmarkReport report) => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0;
}
