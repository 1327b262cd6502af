using System.Runtime.InteropServices;
using ArticleParsing.Tests.Shared;

namespace ArticleParsing.Benchmarks;

/// <summary>The committed report.</summary>
internal static class Report
{
    public static void Write(IEnumerable<string> tables)
    {
        var file = Path.Combine(StoredPages.Repository, "tests", "ArticleParsing.Benchmarks", "REPORT.md");
        File.WriteAllText(file, Text($"""
            # Benchmarks

            Written by `dotnet run -c Release --project tests/ArticleParsing.Benchmarks`; the ratios are what to look at.
            {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} cores.


            """) + string.Join("\n", tables.Select(table => table.TrimEnd() + "\n")));
        Console.WriteLine($"Written: {file}");
    }

    /// <summary>Numbers as everywhere, whatever the machine's language.</summary>
    public static string Text(FormattableString text) => FormattableString.Invariant(text);

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
