using AngleSharp.Dom;
using ArticleParsing.Acquisition;
using ArticleParsing.Acquisition.Declared;
using ArticleParsing.Classification.Lines;
using ArticleParsing.Classification.Model;
using ArticleParsing.Integration;
using ArticleParsing.Limits;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ArticleParsing;

/// <summary>Turns a news page into an <see cref="Article"/>. Immutable and safe to share between threads.</summary>
public sealed class ArticleParser
{
    private readonly ArticleParserOptions _options;
    private readonly ILogger _logger;
    private readonly PageReader _pages;
    private readonly ParsePipeline _pipeline;

    /// <summary>Creates a parser. Suitable for singleton registration; both arguments are optional.</summary>
    /// <param name="options">How to parse; <see langword="null"/> for <see cref="ArticleParserOptions.Default"/>. They are copied.</param>
    /// <param name="logger">
    /// Where to tell of pages parsed, refused and without a body; <see langword="null"/> for nowhere. Of a page only its address is logged.
    /// </param>
    /// <exception cref="ArgumentException">An option has a value that makes no sense; the message names both.</exception>
    public ArticleParser(ArticleParserOptions? options = null, ILogger<ArticleParser>? logger = null)
    {
        _options = (options ?? ArticleParserOptions.Default) with { };
        _options.Validate();
        _logger = (ILogger?)logger ?? NullLogger.Instance;
        _pages = new PageReader(_options.Limits, _options.SiteRules);
        _pipeline = new ParsePipeline(_options, model: null, lines: null, _logger);
    }

    /// <summary>A parser with a model other than the shipped ones, as cross-validation needs it.</summary>
    internal ArticleParser(ArticleParserOptions options, BlockModel model)
        : this(options) => _pipeline = new ParsePipeline(options, model, lines: null, _logger);

    /// <summary>The same for plain text.</summary>
    internal ArticleParser(ArticleParserOptions options, LineModel lines)
        : this(options) => _pipeline = new ParsePipeline(options, model: null, lines, _logger);

    internal ArticleParserOptions Options => _options;

    /// <summary>Parses the HTML of a page.</summary>
    /// <param name="html">The page; any string, however broken.</param>
    /// <param name="url">The page's address, for resolving relative links; may be <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the parse.</param>
    /// <exception cref="ArticleLimitException">The page crosses a limit of the options.</exception>
    public Article Parse(string html, string? url = null, CancellationToken cancellationToken = default)
    {
        Require(html, nameof(html));
        WarnOfAddress(html);
        return Analyze(url, budget => _pages.FromHtml(html, url, budget), explain: false, cancellationToken).Article;
    }

    /// <summary>Parses the bytes of a page; the encoding is found as browsers do.</summary>
    /// <param name="html">The page.</param>
    /// <param name="charset">
    /// The encoding, if the caller knows it (from a <c>Content-Type</c> header); may be <see langword="null"/>.
    /// </param>
    /// <param name="url">The page's address; may be <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the parse.</param>
    /// <exception cref="ArticleLimitException">The page crosses a limit of the options.</exception>
    public Article Parse(byte[] html, string? charset = null, string? url = null, CancellationToken cancellationToken = default)
    {
        Require(html, nameof(html));
        return Analyze(url, budget => _pages.FromBytes(html, charset, url, budget), explain: false, cancellationToken).Article;
    }

    /// <summary>Parses a document that is already there. It is read only.</summary>
    /// <param name="document">The document.</param>
    /// <param name="url">The page's address; may be <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the parse.</param>
    /// <exception cref="ArticleLimitException">The document crosses a limit of the options.</exception>
    public Article Parse(IDocument document, string? url = null, CancellationToken cancellationToken = default)
    {
        Require(document, nameof(document));
        return Analyze(url, budget => _pages.FromDocument(document, url, budget), explain: false, cancellationToken).Article;
    }

    /// <summary>Reads a stream to its end and parses it; the encoding is found as browsers do. The stream stays open.</summary>
    /// <inheritdoc cref="Parse(byte[], string?, string?, CancellationToken)"/>
    public async Task<Article> ParseAsync(
        Stream html, string? charset = null, string? url = null, CancellationToken cancellationToken = default)
    {
        Require(html, nameof(html));
        byte[] bytes;
        try
        {
            bytes = await PageReader.ReadToEndAsync(html, _options.MaxInputLength, cancellationToken).ConfigureAwait(false);
        }
        catch (ArticleLimitException limit)
        {
            _logger.Refused(url, limit.Limit, limit.Allowed, limit.Met);
            throw;
        }

        return Parse(bytes, charset, url, cancellationToken);
    }

    /// <summary>Parses the plain text of a page, as somebody copied or scraped it.</summary>
    /// <param name="text">The text; any string.</param>
    /// <param name="url">The page's address; may be <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the parse.</param>
    /// <exception cref="ArticleLimitException">The text crosses a limit of the options.</exception>
    public Article ParseText(string text, string? url = null, CancellationToken cancellationToken = default)
    {
        Require(text, nameof(text));
        return Analyze(url, budget => _pages.FromText(text, url, budget), explain: false, cancellationToken).Article;
    }

    /// <summary>
    /// Parses the bytes of a plain text. Text declares no encoding: UTF-8 and UTF-16 are recognised, of others the one in which the bytes
    /// read like words.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="charset">The encoding, if the caller knows it; may be <see langword="null"/>.</param>
    /// <param name="url">The page's address; may be <see langword="null"/>.</param>
    /// <param name="cancellationToken">Stops the parse.</param>
    /// <exception cref="ArticleLimitException">The text crosses a limit of the options.</exception>
    public Article ParseText(byte[] text, string? charset = null, string? url = null, CancellationToken cancellationToken = default)
    {
        Require(text, nameof(text));
        return Analyze(url, budget => _pages.FromTextBytes(text, charset, url, budget), explain: false, cancellationToken).Article;
    }

    /// <summary>Parses the HTML of a page and shows what became of each of its blocks.</summary>
    /// <inheritdoc cref="Parse(string, string?, CancellationToken)"/>
    public PageAnalysis Analyze(string html, string? url = null, CancellationToken cancellationToken = default)
    {
        Require(html, nameof(html));
        WarnOfAddress(html);
        return Analyze(url, budget => _pages.FromHtml(html, url, budget, keepPositions: true), explain: true, cancellationToken);
    }

    /// <summary>Parses the bytes of a page and shows what became of each of its blocks; positions are those in the decoded text.</summary>
    /// <inheritdoc cref="Parse(byte[], string?, string?, CancellationToken)"/>
    public PageAnalysis Analyze(byte[] html, string? charset = null, string? url = null, CancellationToken cancellationToken = default)
    {
        Require(html, nameof(html));
        return Analyze(url, budget => _pages.FromBytes(html, charset, url, budget, keepPositions: true), explain: true, cancellationToken);
    }

    /// <summary>Parses a document that is already there and shows what became of each of its blocks. The document is read only.</summary>
    /// <inheritdoc cref="Parse(IDocument, string?, CancellationToken)"/>
    public PageAnalysis Analyze(IDocument document, string? url = null, CancellationToken cancellationToken = default)
    {
        Require(document, nameof(document));
        return Analyze(url, budget => _pages.FromDocument(document, url, budget), explain: true, cancellationToken);
    }

    /// <summary>Parses a source, whichever kind it is, and shows what became of each of its blocks.</summary>
    /// <inheritdoc cref="Parse(ArticleSource, CancellationToken)"/>
    public PageAnalysis Analyze(ArticleSource source, CancellationToken cancellationToken = default)
    {
        Require(source, nameof(source));
        return Analyze(source.Url, budget => Open(source, budget, keepPositions: true), explain: true, cancellationToken);
    }

    /// <summary>Parses plain text and shows what became of each of its blocks.</summary>
    /// <inheritdoc cref="ParseText(string, string?, CancellationToken)"/>
    public PageAnalysis AnalyzeText(string text, string? url = null, CancellationToken cancellationToken = default)
    {
        Require(text, nameof(text));
        return Analyze(url, budget => _pages.FromText(text, url, budget), explain: true, cancellationToken);
    }

    /// <summary>Parses a source, whichever kind it is.</summary>
    /// <param name="source">The source.</param>
    /// <param name="cancellationToken">Stops the parse.</param>
    /// <exception cref="ArticleLimitException">The source crosses a limit of the options.</exception>
    public Article Parse(ArticleSource source, CancellationToken cancellationToken = default)
    {
        Require(source, nameof(source));
        return Analyze(source.Url, budget => Open(source, budget), explain: false, cancellationToken).Article;
    }

    /// <summary>Parses many sources, several at once, with the results in input order.</summary>
    /// <inheritdoc cref="ParseManyAsync{T}(IAsyncEnumerable{T}, Func{T, CancellationToken, Task{ArticleSource}}, int?, CancellationToken)"/>
    public IAsyncEnumerable<ArticleResult<ArticleSource>> ParseManyAsync(
        IAsyncEnumerable<ArticleSource> inputs, int? maxParallelism = null, CancellationToken cancellationToken = default) =>
        ParseManyAsync(inputs, (source, _) => Task.FromResult(source), maxParallelism, cancellationToken);

    /// <summary>Parses many sources, several at once, with the results in input order.</summary>
    /// <inheritdoc cref="ParseManyAsync{T}(IAsyncEnumerable{T}, Func{T, CancellationToken, Task{ArticleSource}}, int?, CancellationToken)"/>
    public IAsyncEnumerable<ArticleResult<ArticleSource>> ParseManyAsync(
        IEnumerable<ArticleSource> inputs, int? maxParallelism = null, CancellationToken cancellationToken = default) =>
        ParseManyAsync(inputs, (source, _) => Task.FromResult(source), maxParallelism, cancellationToken);

    /// <summary>Opens and parses many inputs, several at once, with the results in input order.</summary>
    /// <inheritdoc cref="ParseManyAsync{T}(IAsyncEnumerable{T}, Func{T, CancellationToken, Task{ArticleSource}}, int?, CancellationToken)"/>
    public IAsyncEnumerable<ArticleResult<T>> ParseManyAsync<T>(
        IEnumerable<T> inputs, Func<T, CancellationToken, Task<ArticleSource>> open, int? maxParallelism = null,
        CancellationToken cancellationToken = default)
    {
        Require(inputs, nameof(inputs));
        return ParseManyAsync(OrderedParallel.ToAsync(inputs), open, maxParallelism, cancellationToken);
    }

    /// <summary>
    /// Opens and parses many inputs, several at once. Results come in input order, each as soon as it and those before it are ready. An
    /// input that cannot be opened or parsed gives a result with the error and stops nothing. Only a few inputs are read ahead, so memory
    /// stays bounded however many there are.
    /// </summary>
    /// <typeparam name="T">The caller's kind of input: a path, an address, a row.</typeparam>
    /// <param name="inputs">The inputs.</param>
    /// <param name="open">Reads or fetches an input; runs beside the parsing of others.</param>
    /// <param name="maxParallelism">The most inputs opened or parsed at once; <see langword="null"/> for the number of processors.</param>
    /// <param name="cancellationToken">Stops everything.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public IAsyncEnumerable<ArticleResult<T>> ParseManyAsync<T>(
        IAsyncEnumerable<T> inputs, Func<T, CancellationToken, Task<ArticleSource>> open, int? maxParallelism = null,
        CancellationToken cancellationToken = default)
    {
        Require(inputs, nameof(inputs));
        Require(open, nameof(open));
        if (maxParallelism < 1)
            throw new ArgumentOutOfRangeException(
                nameof(maxParallelism), maxParallelism, "At least one input must be worked on at a time.");
        return OrderedParallel.SelectAsync(inputs, ParseOneAsync, maxParallelism ?? Environment.ProcessorCount, cancellationToken);

        async Task<ArticleResult<T>> ParseOneAsync(T input, CancellationToken cancellation)
        {
            try
            {
                return new ArticleResult<T>(input, Parse(await open(input, cancellation).ConfigureAwait(false), cancellation), null);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException && !cancellation.IsCancellationRequested)
            {
                return new ArticleResult<T>(input, null, exception);
            }
        }
    }

    /// <summary>Parses with a budget of the caller's own, which then tells what the work was.</summary>
    internal Article Parse(ArticleSource source, WorkBudget budget)
    {
        return _pipeline.Run(Open(source, budget), explain: false).Article;
    }

    /// <summary>
    /// Parses one page of an article that may have several, and finds the next. The caller's own step waits for <see cref="Join"/>.
    /// </summary>
    internal (Article Article, Uri? Next) ParsePage(ArticleSource source, Uri first, int number, CancellationToken cancellation)
    {
        Uri? next = null;
        var analysis = Run(source.Url, budget =>
        {
            var page = Open(source, budget);
            next = NextPage.Find(page, first, number);
            return page;
        }, explain: false, cancellation);
        return (analysis.Article, next);
    }

    internal Article Join(IReadOnlyList<Article> pages, CancellationToken cancellation) =>
        Transform(pages.Count == 1 ? pages[0] : PagedArticle.Join(pages, _options, new WorkBudget(_options.TimeBudget, cancellation)));

    private Page Open(ArticleSource source, WorkBudget budget, bool keepPositions = false) => source switch
    {
        { IsText: true, Bytes: { } bytes } => _pages.FromTextBytes(bytes, source.Charset, source.Url, budget),
        { IsText: true } => _pages.FromText(source.Content!, source.Url, budget),
        { Bytes: { } bytes } => _pages.FromBytes(bytes, source.Charset, source.Url, budget, keepPositions),
        _ => _pages.FromHtml(source.Content!, source.Url, budget, keepPositions),
    };

    private PageAnalysis Analyze(string? url, Func<WorkBudget, Page> open, bool explain, CancellationToken cancellation)
    {
        var analysis = Run(url, open, explain, cancellation);
        return _options.Transform is null ? analysis : analysis with { Article = Transform(analysis.Article) };
    }

    private Article Transform(Article article)
    {
        if (_options.Transform is not { } transform) return article;
        return transform(article) ?? throw new InvalidOperationException("ArticleParserOptions.Transform returned null, not an article.");
    }

    private PageAnalysis Run(string? url, Func<WorkBudget, Page> open, bool explain, CancellationToken cancellation)
    {
        var measurement = ParserTelemetry.Begin(url);
        try
        {
            var analysis = _pipeline.Run(open(new WorkBudget(_options.TimeBudget, cancellation)), explain);
            measurement.End(analysis.Article);
            return analysis;
        }
        catch (Exception exception) when (Report(exception))
        {
            throw;
        }

        bool Report(Exception exception)
        {
            measurement.Fail(exception);
            if (exception is ArticleLimitException limit) _logger.Refused(url, limit.Limit, limit.Allowed, limit.Met);
            return false;
        }
    }

    private void WarnOfAddress(string html)
    {
        if (ContentKind.IsAddressOrPath(html)) _logger.GivenAddressForHtml();
    }

    private static void Require(object? value, string name)
    {
        if (value is null) throw new ArgumentNullException(name);
    }
}
