using ArticleParsing.Cli.Inputs;

namespace ArticleParsing.Cli.Batch;

/// <summary>The inputs of a batch, in order.</summary>
internal static class BatchInputs
{
    public static IEnumerable<BatchInput> FromFolder(string folder, FolderWalk walk) => walk.Files().SelectMany(path =>
    {
        var file = Path.Combine(folder, path);
        if (InputFile.IsWarc(path)) return WarcInputs.FromFile(file, path);
        return [new BatchInput(InputFile.IdFromPath(path), path, () => PageInput.FromFile(file, InputKind.Auto, null))];
    });

    public static IEnumerable<BatchInput> FromLines(LineInput lines) =>
        lines.Lines().Select(line => new BatchInput(JsonLine.IdFromLine(line), null, () => FromLine(line)));

    private static ArticleSource FromLine(InputLine line)
    {
        using var json = JsonLine.Parse(line);
        _ = json.Id; // An id that is no text fails the line.
        var html = json.Text("html");
        var text = json.Text("text");
        var url = json.Text("url");
        if (html is not null) return ArticleSource.FromHtml(html, url);
        if (text is not null) return ArticleSource.FromText(text, url);
        throw new InputException("no-content", $"Line {line.Number} has neither \"html\" nor \"text\".");
    }
}
