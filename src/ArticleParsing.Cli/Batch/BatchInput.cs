using ArticleParsing.Cli.Inputs;

namespace ArticleParsing.Cli.Batch;

/// <summary>An input of a batch, not read yet: reading happens beside the parsing of others, so that a bad one only fails itself.</summary>
/// <param name="Id">What names it in the output.</param>
/// <param name="Path">Its path below the folder; null for lines.</param>
/// <param name="Open">Reads it.</param>
internal sealed record BatchInput(string Id, string? Path, Func<PageInput> Open)
{
    /// <summary>The file that its article is written to, if each has one.</summary>
    public string? OutputFile { get; init; }
}
