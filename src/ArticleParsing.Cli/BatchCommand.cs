using System.CommandLine;
using ArticleParsing.Cli.Batch;

namespace ArticleParsing.Cli;

/// <summary><c>articleparse batch</c>: a folder, or lines of JSON, one line out for each input, in input order.</summary>
internal static class BatchCommand
{
    public static Command Create()
    {
        var input = new Option<string>("--input") { Description = "A folder of pages, a .jsonl file, or - for lines on standard input.", Required = true };
        var output = new Option<string>("--output") { Description = "Where to write; - for standard output.", DefaultValueFactory = _ => "-" };
        var jobs = new Option<int>("--jobs") { Description = "Pages parsed at once.", DefaultValueFactory = _ => Environment.ProcessorCount };
        jobs.Validators.Add(result =>
        {
            if (result.GetValue(jobs) < 1) result.AddError("--jobs takes a number from 1 on.");
        });
        var siteRules = SiteRulesFile.Option();
        var command = new Command("batch", "Parses many pages.") { input, output, jobs, siteRules };
        command.SetAction(async (result, cancellation) => SiteRulesFile.TryRead(result.GetValue(siteRules), out var options)
            ? await RunAsync(result.GetValue(input)!, result.GetValue(output)!, result.GetValue(jobs), options, cancellation)
            : ExitCode.Usage);
        return command;
    }

    private static async Task<int> RunAsync(string input, string output, int jobs, ArticleParserOptions options, CancellationToken cancellation)
    {
        if (input != "-" && !Directory.Exists(input) && !File.Exists(input))
        {
            Console.Error.WriteLine($"{input}: no such file or folder.");
            return ExitCode.Usage;
        }

        var inputs = Directory.Exists(input) ? BatchInputs.OfFolder(input) : BatchInputs.OfLines(input);
        using var writer = StandardStreams.Output(output);
        using var progress = BatchProgress.Start(Directory.Exists(input) ? Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories).Count(InputFile.IsInput) : null);
        var failed = await BatchRun.RunAsync(inputs, writer, new ArticleParser(options), jobs, progress.Advance, cancellation);
        return failed == 0 ? ExitCode.Done : ExitCode.SomeFailed;
    }
}
