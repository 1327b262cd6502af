using System.CommandLine;
using System.Text.Json;

namespace ArticleParsing.Cli;

/// <summary><c>articleparse quotes</c>: who said what in clean text.</summary>
internal static class QuotesCommand
{
    public static Command Create()
    {
        var input = new Option<string>("--input") { Description = "A .jsonl file of {\"id\",\"text\",\"language\"?}, a .txt file, or - for lines on standard input.", Required = true };
        var output = new Option<string>("--output") { Description = "Where to write; - for standard output.", DefaultValueFactory = _ => "-" };
        var command = new Command("quotes", "Finds quotations and their speakers in clean text.") { input, output };
        command.SetAction(result => Run(result.GetValue(input)!, result.GetValue(output)!));
        return command;
    }

    private static int Run(string input, string output)
    {
        if (input != "-" && !File.Exists(input))
        {
            Console.Error.WriteLine($"{input}: no such file.");
            return ExitCode.Usage;
        }

        var extractor = new QuotationExtractor();
        var failed = false;
        using var reader = StandardStreams.Input(input);
        using var writer = StandardStreams.Output(output);
        if (input.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))
        {
            writer.WriteLine(Line(InputFile.IdOf(input), extractor.Extract(reader.ReadToEnd())));
            return ExitCode.Done;
        }

        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                using var document = JsonDocument.Parse(line);
                var id = document.RootElement.GetProperty("id").GetString() ?? "line " + number;
                var language = document.RootElement.TryGetProperty("language", out var declared) && declared.ValueKind == JsonValueKind.String ? declared.GetString() : null;
                writer.WriteLine(Line(id, extractor.Extract(document.RootElement.GetProperty("text").GetString() ?? "", language)));
            }
            catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
            {
                failed = true;
                writer.WriteLine($"{{\"id\":\"line {number}\",\"error\":{{\"code\":\"invalid-json\",\"message\":\"The line is no JSON object with a string id and text.\"}}}}");
            }
        }

        return failed ? ExitCode.SomeFailed : ExitCode.Done;
    }

    private static string Line(string id, IReadOnlyList<TextQuotation> quotations) =>
        $"{{\"id\":{JsonSerializer.Serialize(id, CliJsonContext.Default.String)},\"quotations\":{quotations.ToJson()}}}";
}
