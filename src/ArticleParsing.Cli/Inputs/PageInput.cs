using System.Text;

namespace ArticleParsing.Cli.Inputs;

/// <summary>An input of <c>parse</c> or <c>batch</c>, read and ready to parse.</summary>
internal sealed record PageInput(InputKind Kind, byte[]? Bytes, string? Text, string? Url)
{
    public static PageInput FromFile(string path, InputKind kind, string? url)
    {
        var bytes = InputFile.Read(path);
        if (FileSignatures.BinaryKind(bytes) is { } binary) throw new InputException("binary-input", $"The input is {binary}, not a page or a text.");
        if (kind == InputKind.Auto) kind = InputKinds.Detect(path == "-" ? null : path, Encoding.UTF8.GetString(bytes, 0, Math.Min(bytes.Length, 4096)));
        return new PageInput(kind, bytes, null, url);
    }

    public Article Parse(ArticleParser parser, CancellationToken cancellation = default) => Kind == InputKind.Html
        ? Text is not null ? parser.Parse(Text, Url, cancellation) : parser.Parse(Bytes!, null, Url, cancellation)
        : Text is not null ? parser.ParseText(Text, Url, cancellation) : parser.ParseText(Bytes!, null, Url, cancellation);
}
