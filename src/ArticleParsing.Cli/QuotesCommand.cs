using System.CommandLine;
using ArticleParsing.Cli.Batch;
using ArticleParsing.Cli.CommandLine;
using ArticleParsing.Cli.Inputs;
using ArticleParsing.Cli.Output;

namespace ArticleParsing.Cli;

/// <summary><c>articleparse quotes</c>: who said what in clean text.</summary>
internal static class QuotesCommand
{
    private enum Format
    {
        Auto,
        Jsonl,
        Text,
    }

    public static Command Create()
    {
        var input = new Option<string>("--input")
        {
            Description = "A .jsonl file of {\"id\",\"text\",\"language\"?}, a text, or - for standard input.",
            HelpName = "FILE.jsonl|FILE.txt|-", Required = true,
        };
        var output = new Option<string>(
            "--output") { Description = "Where to write; - for standard output.", HelpName = "FILE|-", DefaultValueFactory = _ => "-" };
        var format = ChoiceOption.Create(
            "--input-format", "What the input is.", ("auto", Format.Auto), ("jsonl", Format.Jsonl), ("text", Format.Text));
        var command = new Command("quotes", "Finds quotations and their speakers in clean text.") { input, output, format };
        command.SetAction(result => RunAsync(result.GetValue(input)!, result.GetValue(output)!, result.GetValue(format)));
        return command;
    }

    private static async Task<int> RunAsync(string input, string output, Format format)
    {
        if (Directory.Exists(input)) throw new UsageException($"{input}: is a folder; quotes takes a file.");
        if (input != "-" && !File.Exists(input)) throw new UsageException($"{input}: no such file.");
        TextOutput.ThrowIfInput(output, input);
        using var interruption = new Interruption();
        var summary = new BatchSummary("texts");
        using var lines = LineInput.Open(input);
        using var writer = TextOutput.Open(output);
        IEnumerable<InputLine> texts = IsText(lines, input, format) ? lines.Whole() : lines.Lines();
        var extractor = new QuotationExtractor();
        await OrderedRun.RunAsync(texts, Extract, Write, Environment.ProcessorCount, interruption.Token);
        writer.Flush();
        Messages.Write(summary.Describe(interruption.HasHappened));
        return interruption.HasHappened ? ExitCode.Interrupted : summary.Failed > 0 ? ExitCode.SomeFailed : ExitCode.Done;

        (string Line, bool IsDone) Extract(InputLine line, CancellationToken cancellation)
        {
            var id = line.Number == 0 ? InputFile.IdFromPath(input) : JsonLine.IdFromLine(line);
            try
            {
                var (text, language) = line.Number == 0 ? (line.Text ?? throw new OutOfMemoryException(), null) : ReadText(line);
                return ($"{{\"id\":{JsonText.Quote(id)},\"quotations\":{extractor.Extract(text, language, cancellation).ToJson()}}}", true);
            }
            catch (Exception exception) when (!cancellation.IsCancellationRequested)
            {
                return ($"{{\"id\":{JsonText.Quote(id)},\"error\":{JsonText.Error(InputError.FromException(exception))}}}", false);
            }
        }

        void Write((string Line, bool IsDone) result, bool isNextReady)
        {
            writer.WriteLine(result.Line);
            if (result.IsDone) summary.AddDone();
            else summary.AddFailed();
            if (!isNextReady) writer.Flush();
        }
    }

    private static bool IsText(LineInput lines, string input, Format format) => format switch
    {
        Format.Text => true,
        Format.Jsonl => false,
        _ when input.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) => true,
        _ when input.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) => false,
        _ => lines.PeekFirst() is not (null or '{'),
    };

    private static (string Text, string? Language) ReadText(InputLine line)
    {
        using var json = JsonLine.Parse(line);
        var text = json.Text("text") ?? throw new InputException("no-content", $"Line {line.Number} has no \"text\".");
        return (text, json.Text("language"));
    }
}
