using System.Globalization;
using System.Text.Json;
using ArticleParsing.Cli.Inputs;
using ArticleParsing.Cli.Output;

namespace ArticleParsing.Cli.Batch;

/// <summary>A line of JSON for each input, with its article or its error.</summary>
/// <param name="output">Where the lines go.</param>
/// <param name="finished">What the output holds already; null for nothing.</param>
internal sealed class JsonLinesOutput(TextOutput output, FinishedLines? finished) : IBatchOutput
{
    public BatchInput? Admit(BatchInput input) => finished?.Take(input.Path ?? input.Id) == true ? null : input;

    public string Render(BatchInput input, Article article, double elapsedMs) =>
        $"{Start(input)},\"elapsedMs\":{elapsedMs.ToString("0.###", CultureInfo.InvariantCulture)},\"article\":{article.ToJson()}}}";

    public void Write(BatchInput input, string rendered) => output.WriteLine(rendered);

    public bool WriteError(BatchInput input, InputError error)
    {
        output.WriteLine($"{Start(input)},\"error\":{JsonText.Error(error)}}}");
        return true;
    }

    public void Flush() => output.Flush();

    public void Dispose() => output.Dispose();

    private static string Start(BatchInput input) =>
        $"{{\"id\":{JsonText.Quote(input.Id)}{(input.Path is null ? "" : $",\"path\":{JsonText.Quote(input.Path)}")}";
}
