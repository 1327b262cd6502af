using System.CommandLine;
using ArticleParsing.Cli.Batch;
using ArticleParsing.Cli.CommandLine;
using ArticleParsing.Cli.Inputs;
using ArticleParsing.Cli.Output;

namespace ArticleParsing.Cli;

/// <summary><c>articleparse batch</c>: a folder, or lines of JSON; one line out for each input, in input order, or other formats.</summary>
internal static class BatchCommand
{
    private enum Format
    {
        Jsonl,
        Markdown,
        QuotesCsv,
    }

    private sealed record Request(string Input, string Output, int Jobs, Format Format, bool IsResumed, ArticleParserOptions Options);

    public static Command Create()
    {
        var input = new Option<string>("--input")
        {
            Description = "A folder of pages, a .jsonl file, or - for lines on standard input.", HelpName = "DIR|FILE.jsonl|-", Required = true,
        };
        var output = new Option<string>("--output")
        {
            Description = "Where to write; - for standard output. For Markdown a folder.", HelpName = "FILE|DIR|-", DefaultValueFactory = _ => "-",
        };
        var jobs = JobsOption.Create();
        var format = ChoiceOption.Create(
            "--format",
            "A line of JSON for each page, a Markdown file with front matter for each, or a CSV row for each quotation.",
            ("jsonl", Format.Jsonl), ("markdown", Format.Markdown), ("quotes-csv", Format.QuotesCsv));
        var resume = new Option<bool>("--resume") { Description = "Goes on where an earlier run stopped: what the output holds is not done again." };
        var siteRules = SiteRulesFile.Option();
        var command = new Command("batch", "Parses many pages.") { input, output, jobs, format, resume, siteRules };
        command.SetAction(result => RunAsync(new Request(
            result.GetValue(input)!, result.GetValue(output)!, result.GetValue(jobs), result.GetValue(format), result.GetValue(resume),
            SiteRulesFile.Read(result.GetValue(siteRules)))));
        return command;
    }

    private static async Task<int> RunAsync(Request request)
    {
        CheckPaths(request);
        using var interruption = new Interruption();
        var summary = new BatchSummary("pages");
        using var lines = Directory.Exists(request.Input) ? null : LineInput.Open(request.Input);
        var total = lines is null ? CountFiles(request.Input, interruption.Token) : Task.FromResult(0);
        using var output = OpenOutput(request);
        using (var progress = BatchProgress.Start(summary, "pages", Fraction))
        {
            var walk = new FolderWalk(request.Input, progress.Write, Fail);
            var inputs = lines is null ? BatchInputs.FromFolder(request.Input, walk) : BatchInputs.FromLines(lines);
            await new BatchRun(new ArticleParser(request.Options), output, summary, progress).RunAsync(inputs, request.Jobs, interruption.Token);
            output.Flush();

            void Fail(string message)
            {
                progress.Write(message);
                summary.AddFailed();
            }
        }

        Messages.Write(summary.Describe(interruption.HasHappened));
        return interruption.HasHappened ? ExitCode.Interrupted : summary.Failed > 0 ? ExitCode.SomeFailed : ExitCode.Done;

        double? Fraction() => lines is not null ? lines.Fraction : total.IsCompletedSuccessfully ? (double)summary.Seen / Math.Max(1, total.Result) : null;
    }

    private static void CheckPaths(Request request)
    {
        var (input, output) = (request.Input, request.Output);
        if (request.Format == Format.Markdown && (output == "-" || File.Exists(output)))
            throw new UsageException("--format markdown writes a file for each page: --output takes a folder.");
        if (request.IsResumed && output == "-") throw new UsageException("--resume needs the --output of the run before.");
        if (request.IsResumed && request.Format == Format.QuotesCsv)
            throw new UsageException("--resume does not go with --format quotes-csv: a page without quotations leaves no row.");
        if (Directory.Exists(input))
        {
            if (!FindFiles(input).Any())
                throw new UsageException($"{input}: there are no pages in it (*.html, *.html.gz, *.htm, *.txt).");
        }
        else if (input != "-")
        {
            if (!File.Exists(input)) throw new UsageException($"{input}: no such file or folder.");
            if (InputFile.IsInput(input)) throw new UsageException($"{input}: batch takes a folder or lines of JSON; parse takes one page.");
        }

        if (request.Format != Format.Markdown) TextOutput.ThrowIfInput(output, input);
    }

    private static IBatchOutput OpenOutput(Request request) => request.Format switch
    {
        Format.Markdown => new MarkdownOutput(request.Output, request.IsResumed),
        Format.QuotesCsv => new QuotationsCsvOutput(TextOutput.Open(request.Output, withByteOrderMark: true)),
        _ when request.IsResumed => ResumeLines(request.Output),
        _ => new JsonLinesOutput(TextOutput.Open(request.Output), null),
    };

    private static JsonLinesOutput ResumeLines(string path)
    {
        var finished = FinishedLines.Read(path);
        return new JsonLinesOutput(TextOutput.Open(path, append: true), finished);
    }

    /// <summary>How many inputs a folder has, for the progress bar only.</summary>
    private static Task<int> CountFiles(string folder, CancellationToken cancellation) =>
        Console.IsErrorRedirected ? Task.FromResult(0) : Task.Run(() => FindFiles(folder).TakeWhile(_ => !cancellation.IsCancellationRequested).Count());

    /// <summary>The inputs of a folder; nobody is told of what is passed over.</summary>
    private static IEnumerable<string> FindFiles(string folder) => new FolderWalk(folder, _ => { }, _ => { }).Files();
}
