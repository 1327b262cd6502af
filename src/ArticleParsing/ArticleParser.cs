namespace ArticleParsing;

/// <summary>Turns a news page into an <see cref="Article"/>. Immutable and safe to share between threads.</summary>
public sealed class ArticleParser
{
    private readonly ArticleParserOptions _options;

    /// <summary>Creates a parser.</summary>
    /// <param name="options">How to parse; <see langword="null"/> for <see cref="ArticleParserOptions.Default"/>.</param>
    public ArticleParser(ArticleParserOptions? options = null) => _options = options ?? ArticleParserOptions.Default;

    /// <summary>Parses the HTML of a page.</summary>
    /// <param name="html">The page; any string, however broken.</param>
    /// <param name="url">The page's address, for resolving relative links; may be <see langword="null"/>.</param>
    public Article Parse(string html, string? url = null) => throw new NotImplementedException(_options.ToString());

    /// <summary>Parses the plain text of a page, as somebody copied or scraped it.</summary>
    /// <param name="text">The text; any string.</param>
    /// <param name="url">The page's address; may be <see langword="null"/>.</param>
    public Article ParseText(string text, string? url = null) => throw new NotImplementedException(_options.ToString());
}
