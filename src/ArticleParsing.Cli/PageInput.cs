using System.Text;

namespace ArticleParsing.Cli;

/// <summary>An input of <c>parse</c> or <c>batch</c>, read and ready to parse.</summary>
internal sealed record PageInput(string Id, InputKind Kind, byte[]? Bytes, string? Text, string? Url)
{
    public static PageInput OfFile(string path, InputKind kind, string? url)
    {
        var bytes = InputFile.Read(path);
        if (IsBinary(bytes)) throw new InputException("binary-input", "The input is binary data, not a page or a text.");
        if (kind == InputKind.Auto) kind = InputKinds.Detect(path == "-" ? null : path, Encoding.UTF8.GetString(bytes, 0, Math.Min(bytes.Length, 4096)));
        return new PageInput(InputFile.IdOf(path), kind, bytes, null, url);
    }

    public Article Parse(ArticleParser parser) => Kind == InputKind.Html
        ? Text is not null ? parser.Parse(Text, Url) : parser.Parse(Bytes!, null, Url)
        : Text is not null ? parser.ParseText(Text, Url) : parser.ParseText(Bytes!, null, Url);

    /// <summary>NUL bytes where no UTF-16 or UTF-32 mark announces them: pictures, archives, PDF.</summary>
    private static bool IsBinary(byte[] bytes)
    {
        if (bytes.Length >= 2 && (bytes[0], bytes[1]) is (0xFF, 0xFE) or (0xFE, 0xFF)) return false;
        var head = bytes.AsSpan(0, Math.Min(bytes.Length, 8192));
        return head.StartsWith("%PDF"u8) || head.Count((byte)0) * 50 > head.Length;
    }
}
