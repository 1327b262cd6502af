using System.Text;
using ArticleParsing.Warc;

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

    /// <exception cref="WarcException">The record cannot be read.</exception>
    public static PageInput FromWarc(WarcPage page) => new(InputKind.Html, null, null, page.Url) { Source = page.GetSource() };

    /// <summary>The page as a source of its own; null if it is given by the other properties.</summary>
    private ArticleSource? Source { get; init; }

    public Article Parse(ArticleParser parser, CancellationToken cancellation = default) => Source is not null ? parser.Parse(Source, cancellation) : Kind == InputKind.Html
        ? Text is not null ? parser.Parse(Text, Url, cancellation) : parser.Parse(Bytes!, null, Url, cancellation)
        : Text is not null ? parser.ParseText(Text, Url, cancellation) : parser.ParseText(Bytes!, null, Url, cancellation);
}
