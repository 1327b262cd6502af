namespace ArticleParsing;

/// <summary>A page or a text that is there to be parsed, and what is known about it. Immutable.</summary>
public sealed class ArticleSource
{
    private ArticleSource(string? html, byte[]? bytes, string? text, string? charset, string? url)
    {
        Html = html;
        Bytes = bytes;
        Text = text;
        Charset = charset;
        Url = url;
    }

    /// <summary>The page's address; <see langword="null"/> where it is not known.</summary>
    public string? Url { get; }

    internal string? Html { get; }

    internal byte[]? Bytes { get; }

    internal string? Text { get; }

    internal string? Charset { get; }

    /// <summary>The HTML of a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="url">The page's address; may be <see langword="null"/>.</param>
    public static ArticleSource FromHtml(string html, string? url = null) => new(html ?? throw new ArgumentNullException(nameof(html)), null, null, null, url);

    /// <summary>The bytes of a page; the encoding is found as browsers do.</summary>
    /// <param name="html">The page.</param>
    /// <param name="charset">The encoding, where it is known; may be <see langword="null"/>.</param>
    /// <param name="url">The page's address; may be <see langword="null"/>.</param>
    public static ArticleSource FromBytes(byte[] html, string? charset = null, string? url = null) => new(null, html ?? throw new ArgumentNullException(nameof(html)), null, charset, url);

    /// <summary>The plain text of a page.</summary>
    /// <param name="text">The text.</param>
    /// <param name="url">The page's address; may be <see langword="null"/>.</param>
    public static ArticleSource FromText(string text, string? url = null) => new(null, null, text ?? throw new ArgumentNullException(nameof(text)), null, url);
}
