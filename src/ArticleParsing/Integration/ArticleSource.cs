using System.IO.Compression;
using System.Text;
using ArticleParsing.Acquisition;

namespace ArticleParsing;

/// <summary>
/// A page or a text that is there to be parsed, and what is known about it. Immutable, as long as the bytes handed to it are not changed.
/// </summary>
public sealed class ArticleSource
{
    private ArticleSource(string? content, byte[]? bytes, bool isText, string? charset, string? url)
    {
        Content = content;
        Bytes = bytes;
        IsText = isText;
        Charset = charset;
        Url = url;
    }

    /// <summary>The page's address; <see langword="null"/> if it is not known.</summary>
    public string? Url { get; }

    /// <summary>Whether it is plain text; else it is HTML.</summary>
    public bool IsText { get; }

    /// <summary>What there is to parse; null if there are bytes.</summary>
    internal string? Content { get; }

    internal byte[]? Bytes { get; }

    internal string? Charset { get; }

    /// <summary>The HTML of a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="url">The page's address; may be <see langword="null"/>.</param>
    public static ArticleSource FromHtml(string html, string? url = null) =>
        new(html ?? throw new ArgumentNullException(nameof(html)), null, isText: false, null, url);

    /// <summary>The bytes of a page; the encoding is found as browsers do.</summary>
    /// <param name="html">The page.</param>
    /// <param name="charset">The encoding, if it is known; may be <see langword="null"/>.</param>
    /// <param name="url">The page's address; may be <see langword="null"/>.</param>
    public static ArticleSource FromBytes(byte[] html, string? charset = null, string? url = null) =>
        new(null, html ?? throw new ArgumentNullException(nameof(html)), isText: false, charset, url);

    /// <summary>The plain text of a page.</summary>
    /// <param name="text">The text.</param>
    /// <param name="url">The page's address; may be <see langword="null"/>.</param>
    public static ArticleSource FromText(string text, string? url = null) =>
        new(text ?? throw new ArgumentNullException(nameof(text)), null, isText: true, null, url);

    /// <summary>
    /// The bytes of a plain text; the encoding is found as <see cref="ArticleParser.ParseText(byte[], string?, string?,
    /// CancellationToken)"/> does.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="charset">The encoding, if it is known; may be <see langword="null"/>.</param>
    /// <param name="url">The page's address; may be <see langword="null"/>.</param>
    public static ArticleSource FromText(byte[] text, string? charset = null, string? url = null) =>
        new(null, text ?? throw new ArgumentNullException(nameof(text)), isText: true, charset, url);

    /// <summary>A page or a text, whichever it is: a page has tags near its start.</summary>
    /// <param name="content">The page or text.</param>
    /// <param name="url">The page's address; may be <see langword="null"/>.</param>
    public static ArticleSource Detect(string content, string? url = null)
    {
        if (content is null) throw new ArgumentNullException(nameof(content));
        return ContentKind.IsHtml(content) ? FromHtml(content, url) : FromText(content, url);
    }

    /// <summary>The bytes of a page or a text, whichever it is: as its name says, else a page has tags near its start.</summary>
    /// <param name="content">The page or text.</param>
    /// <param name="name">The file's name, for its ending (<c>.html</c>, <c>.htm</c>, <c>.txt</c>); may be <see langword="null"/>.</param>
    /// <param name="url">The page's address; may be <see langword="null"/>.</param>
    public static ArticleSource Detect(byte[] content, string? name = null, string? url = null)
    {
        if (content is null) throw new ArgumentNullException(nameof(content));
        var isHtml = ContentKind.IsHtmlByName(name)
            ?? ContentKind.IsHtml(Encoding.UTF8.GetString(content, 0, Math.Min(content.Length, ContentKind.Start)));
        return isHtml ? FromBytes(content, null, url) : FromText(content, null, url);
    }

    /// <summary>Reads a file with a page or a text, which may be packed with gzip (<c>.gz</c>). Nothing is parsed yet.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="url">The page's address; may be <see langword="null"/>.</param>
    /// <param name="maxLength">
    /// The most bytes to accept, after unpacking; <see langword="null"/> for the default of
    /// <see cref="ArticleParserOptions.MaxInputLength"/>.
    /// </param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The packed data is damaged.</exception>
    /// <exception cref="ArticleLimitException">The file is larger than <paramref name="maxLength"/>.</exception>
    public static ArticleSource FromFile(string path, string? url = null, int? maxLength = null)
    {
        if (path is null) throw new ArgumentNullException(nameof(path));
        using var file = File.OpenRead(path);
        var isPacked = path.EndsWith(PackedEnding, StringComparison.OrdinalIgnoreCase);
        using var content = isPacked ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
        var bytes = PageReader.ReadToEnd(content, maxLength ?? ArticleParserOptions.Default.MaxInputLength);
        return Detect(bytes, isPacked ? path.Substring(0, path.Length - PackedEnding.Length) : path, url);
    }

    private const string PackedEnding = ".gz";
}
