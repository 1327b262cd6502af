namespace ArticleParsing.Cli.Inputs;

/// <summary>Reads a page or a text, ready to parse.</summary>
internal static class PageInput
{
    /// <exception cref="InputException">The file is neither a page nor a text.</exception>
    public static ArticleSource FromFile(string path, InputKind kind, string? url)
    {
        var bytes = InputFile.Read(path);
        if (FileSignatures.BinaryKind(bytes) is { } binary)
            throw new InputException("binary-input", $"The input is {binary}, not a page or a text.");
        return kind switch
        {
            InputKind.Html => ArticleSource.FromBytes(bytes, charset: null, url),
            InputKind.Text => ArticleSource.FromText(bytes, charset: null, url),
            _ => ArticleSource.Detect(bytes, InputFile.WithoutPacking(path), url),
        };
    }
}
