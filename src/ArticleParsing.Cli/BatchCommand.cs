using System.CommandLine;
using ArticleParsing.Cli.Batch;
using ArticleParsing.Cli.CommandLine;
using ArticleParsing.Cli.Inputs;
using ArticleParsing.Cli.Output;

namespace ArticleParsing.Cli;

/// <summary>
/// <c>articleparse batch</c>: a folder, lines of JSON or a WARC file; one line out for each input, in input order, or other formats.
/// </summary>
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
            Description = "A folder of pages, a .jsonl or WARC file, or - for one on standard input.",
            HelpName = "DIR|FILE.jsonl|FILE.warc|FILE.warc.gz|-", Required = true,
        };
        var output = new Option<string>("--output")
        {
            Description = "Where to write; - for standard output. For Markdown a folder.", HelpName = "FILE|DIR|-",
            DefaultValueFactory = _ => "-",
        };
        var jobs = JobsOption.Create();
        var format = ChoiceOption.Create(
            "--format",
            "A line of JSON for each page, a Markdown file with front matter for each, or a CSV row for each quotation.",
            ("jsonl", Format.Jsonl), ("markdown", Format.Markdown), ("quotes-csv", Format.QuotesCsv));
        var resume = new Option<bool>(
            "--resume") { Description = "Goes on where an earlier run stopped: what the output holds is not done again." };
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
        using var file = Directory.Exists(request.Input) ? null : BatchSource.FromFile(request.Input);
        var total = file is null ? CountFiles(request.Input, interruption.Token) : Task.FromResult<int?>(null);
        using var output = OpenOutput(request);
        using (var progress = BatchProgress.Start(summary, "pages", file?.Fraction ?? FractionOfFolder))
        {
            var source = file
                ?? BatchSource.FromFolder(request.Input, new FolderWalk(request.Input, progress.Write, Fail), FractionOfFolder);
            await new BatchRun(new ArticleParser(request.Options), output, summary, progress).RunAsync(
                source.Inputs, request.Jobs, interruption.Token);
            output.Flush();

            void Fail(string message)
            {
                progress.Write(message);
                summary.AddFailed();
            }
        }

        Messages.Write(summary.Describe(interruption.HasHappened));
        return interruption.HasHappened ? ExitCode.Interrupted : summary.Failed > 0 ? ExitCode.SomeFailed : ExitCode.Done;

        double? FractionOfFolder() =>
            total is { IsCompletedSuccessfully: true, Result: { } count } ? (double)summary.Seen / Math.Max(1, count) : null;
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
                throw new UsageException($"{input}: there are no pages in it (*.html, *.html.gz, *.htm, *.txt, *.warc, *.warc.gz).");
        }
        else if (input != "-")
        {
            if (!File.Exists(input)) throw new UsageException($"{input}: no such file or folder.");
            if (InputFile.IsInput(input) && !InputFile.IsWarc(input))
                throw new UsageException($"{input}: batch takes a folder, lines of JSON or a WARC file; parse takes one page.");
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

    /// <summary>
    /// How many inputs a folder has, for the progress bar only; null if it has WARC files, which hold nobody knows how many.
    /// </summary>
    private static Task<int?> CountFiles(string folder, CancellationToken cancellation)
    {
        return Console.IsErrorRedirected ? Task.FromResult<int?>(null) : Task.Run(Count, CancellationToken.None);

        int? Count()
        {
            var count = 0;
            foreach (var file in FindFiles(folder))
            {
                if (cancellation.IsCancellationRequested || InputFile.IsWarc(file)) return null;
                count++;
            }

            return count;
        }
    }

    /// <summary>The inputs of a folder; nobody is told of what is passed over.</summary>
    private static IEnumerable<string> FindFiles(string folder) => new FolderWalk(folder, _ => { }, _ => { }).Files();
}
