using AngleSharp.Dom;
using ArticleParsing.Acquisition;
using ArticleParsing.Blocks.Html;
using ArticleParsing.Blocks.PlainText;
using ArticleParsing.Classification;
using ArticleParsing.Classification.Features;
using ArticleParsing.Classification.Model;
using ArticleParsing.Composition;
using ArticleParsing.Composition.Metadata;
using ArticleParsing.Quotations;

namespace ArticleParsing;

/// <summary>Turns a news page into an <see cref="Article"/>. Immutable and safe to share between threads.</summary>
public sealed class ArticleParser
{
    private readonly ArticleParserOptions _options;
    private readonly BlockModel? _model;

    /// <summary>Creates a parser.</summary>
    /// <param name="options">How to parse; <see langword="null"/> for <see cref="ArticleParserOptions.Default"/>.</param>
    public ArticleParser(ArticleParserOptions? options = null) => _options = options ?? ArticleParserOptions.Default;

    /// <summary>A parser with a model other than the shipped ones, as cross-validation needs it.</summary>
    internal ArticleParser(ArticleParserOptions options, BlockModel model)
    {
        _options = options;
        _model = model;
    }

    /// <summary>Parses the HTML of a page.</summary>
    /// <param name="html">The page; any string, however broken.</param>
    /// <param name="url">The page's address, for resolving relative links; may be <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the parse.</param>
    /// <exception cref="ArticleLimitException">The page crosses a limit of the options.</exception>
    public Article Parse(string html, string? url = null, CancellationToken cancellationToken = default) => Analyze(html, url, cancellationToken).Article;

    /// <summary>Parses the bytes of a page; the encoding is found as browsers do.</summary>
    /// <param name="html">The page.</param>
    /// <param name="charset">The encoding, where the caller knows it (from a <c>Content-Type</c> header); may be <see langword="null"/>.</param>
    /// <param name="url">The page's address; may be <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the parse.</param>
    /// <exception cref="ArticleLimitException">The page crosses a limit of the options.</exception>
    public Article Parse(byte[] html, string? charset = null, string? url = null, CancellationToken cancellationToken = default)
    {
        Require(html, nameof(html));
        return Analyze(PageReader.FromBytes(html, charset, url, _options, cancellationToken)).Article;
    }

    /// <summary>Parses a document that is already there. It is read only.</summary>
    /// <param name="document">The document.</param>
    /// <param name="url">The page's address; may be <see langword="null"/>.</param>
    public Article Parse(IDocument document, string? url = null)
    {
        Require(document, nameof(document));
        return Analyze(PageReader.FromDocument(document, url)).Article;
    }

    /// <summary>Reads a stream to its end and parses it; the encoding is found as browsers do. The stream stays open.</summary>
    /// <inheritdoc cref="Parse(byte[], string?, string?, CancellationToken)"/>
    public async Task<Article> ParseAsync(Stream html, string? charset = null, string? url = null, CancellationToken cancellationToken = default)
    {
        Require(html, nameof(html));
        return Analyze(await PageReader.FromStreamAsync(html, charset, url, _options, cancellationToken).ConfigureAwait(false)).Article;
    }

    /// <summary>Parses the plain text of a page, as somebody copied or scraped it.</summary>
    /// <param name="text">The text; any string.</param>
    /// <param name="url">The page's address; may be <see langword="null"/>.</param>
    /// <exception cref="ArticleLimitException">The text crosses a limit of the options.</exception>
    public Article ParseText(string text, string? url = null) => AnalyzeText(text, url).Article;

    /// <summary>Parses the HTML of a page and shows what became of each of its blocks.</summary>
    /// <inheritdoc cref="Parse(string, string?, CancellationToken)"/>
    public PageAnalysis Analyze(string html, string? url = null, CancellationToken cancellationToken = default)
    {
        Require(html, nameof(html));
        return Analyze(PageReader.FromHtml(html, url, _options, cancellationToken));
    }

    /// <summary>Parses plain text and shows what became of each of its blocks.</summary>
    /// <inheritdoc cref="ParseText(string, string?)"/>
    public PageAnalysis AnalyzeText(string text, string? url = null)
    {
        Require(text, nameof(text));
        return Analyze(PageReader.FromText(text, url, _options));
    }

    private PageAnalysis Analyze(Page page)
    {
        var tree = page.Document is { } document ? HtmlBlockReader.Read(document) : PlainTextBlockReader.Read(page.Text ?? "");
        var (headline, at) = HeadlineResolver.Resolve(page, tree);
        var model = _model ?? (page.Document is null ? BlockModel.Text : BlockModel.Html);
        var labelled = BlockClassifier.Classify(tree, headline?.Value, at, DeclaredFacts.Of(page.Declared), model);
        var article = ArticleComposer.Compose(page, labelled, headline);
        if (_options.ExtractQuotations) article = ArticleQuotations.AddTo(article);
        return new PageAnalysis(article, [.. labelled.Select(l => new AnalyzedBlock(l.Block.Text, l.Role, l.Confidence, l.Reason))]);
    }

    private static void Require(object? value, string name)
    {
        if (value is null) throw new ArgumentNullException(name);
    }
}
