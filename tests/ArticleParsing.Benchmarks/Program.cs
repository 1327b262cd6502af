using ArticleParsing.Benchmarks;
using ArticleParsing.Tests.Shared;

const string Usage = """
    dotnet run -c Release --project tests/ArticleParsing.Benchmarks -- [mode] [options]
      all         the four below, written to tests/ArticleParsing.Benchmarks/REPORT.md (the default)
      pages       the README's table: page by page, beside AngleSharp alone and SmartReader
      warm        every operation beside AngleSharp alone and SmartReader
      cold-start  the first parse of a process, beside AngleSharp's own
        --runs N      processes of each; default 15
        --program P   another build of tests/ArticleParsing.FirstParse, such as one compiled ahead of time; may be given again
      linearity   time per KB from 50 KB to 5 MB
    """;

if (args is ["--help" or "-h" or "help", ..])
{
    Console.WriteLine(Usage);
    return 0;
}

var mode = args.FirstOrDefault() is { } first && first is not ("--runs" or "--program") ? first : "all";
string? After(string name) => Array.IndexOf(args, name) is var i and >= 0 && i + 1 < args.Length ? args[i + 1] : null;
string[] programs = [.. args.Where((_, i) => i > 0 && args[i - 1] == "--program")];
var runs = int.Parse(After("--runs") ?? "15", System.Globalization.CultureInfo.InvariantCulture);

string PagesInTurn()
{
    var set = Pages.Sets[^1];
    var pages = Pages.Read(set);
    return Report.Text($"### Page by page: {pages.Count} {Pages.Describe(set)}\n\n") + Pages.Caution(set) + PageByPage.Measure(pages);
}

switch (mode)
{
    case "all":
        Report.Write(
            [PagesInTurn(), WarmTable.Measure(), .. programs.Prepend(null).Select(program => ColdStart.Measure(runs, program)),
                Linearity.Measure()]);
        return 0;
    case "pages":
        Console.WriteLine(PagesInTurn());
        return 0;
    case "warm":
        Console.WriteLine(WarmTable.Measure());
        return 0;
    case "cold-start":
        foreach (var program in programs.DefaultIfEmpty()) Console.WriteLine(ColdStart.Measure(runs, program));
        return 0;
    case "linearity":
        Console.WriteLine(Linearity.Measure());
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
