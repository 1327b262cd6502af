namespace ArticleParsing.Cli.Batch;

/// <summary>An input of a batch, not read yet: reading happens beside the parsing of others, so that a bad one only fails itself.</summary>
/// <param name="Id">What names it in the output.</param>
/// <param name="Path">The path of its file below the folder; null if there is no folder.</param>
/// <param name="Open">Reads it.</param>
internal sealed record BatchInput(string Id, string? Path, Func<ArticleSource> Open)
{
    /// <summary>Whether it is one of many in a file, so that the path alone does not name it.</summary>
    public bool IsRecord { get; init; }

    /// <summary>The file that its article is written to, if each has one.</summary>
    public string? OutputFile { get; init; }
}
