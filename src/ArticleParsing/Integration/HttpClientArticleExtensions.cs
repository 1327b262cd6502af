using ArticleParsing.Acquisition;
using ArticleParsing.Integration;

namespace ArticleParsing;

/// <summary>
/// Pages through the caller's own <see cref="HttpClient"/>: its handlers, headers, redirects, decompression and retries hold, and nothing
/// is fetched but the addresses asked for. A user's name and password in an address are sent, but neither kept nor logged.
/// </summary>
public static class HttpClientArticleExtensions
{
    /// <summary>Fetches a page and parses it.</summary>
    /// <param name="client">The client to fetch with.</param>
    /// <param name="uri">The address; relative to the client's base address, if it has one.</param>
    /// <param name="parser">The parser; <see langword="null"/> for one with the default options.</param>
    /// <param name="cancellationToken">Stops the download or the parse.</param>
    /// <returns>
    /// The article; its <see cref="Article.Url"/> is the address that answered, after redirects, percent-encoded as it was.
    /// </returns>
    /// <exception cref="HttpRequestException">The request failed, or the status is not a success.</exception>
    /// <exception cref="ArticleContentTypeException">The answer is neither HTML nor plain text.</exception>
    /// <exception cref="ArticleLimitException">
    /// The answer is larger than <see cref="ArticleParserOptions.MaxInputLength"/>; the rest was not downloaded. Or the page crosses
    /// another limit.
    /// </exception>
    public static async Task<Article> GetArticleAsync(
        this HttpClient client, Uri uri, ArticleParser? parser = null, CancellationToken cancellationToken = default)
    {
        parser ??= new ArticleParser();
        var source = await client.GetArticleSourceAsync(uri, parser.Options.MaxInputLength, cancellationToken).ConfigureAwait(false);
        return parser.Parse(source, cancellationToken);
    }

    /// <inheritdoc cref="GetArticleAsync(HttpClient, Uri, ArticleParser?, CancellationToken)"/>
    public static Task<Article> GetArticleAsync(
        this HttpClient client, string uri, ArticleParser? parser = null, CancellationToken cancellationToken = default) =>
        client.GetArticleAsync(Address(uri), parser, cancellationToken);

    /// <summary>
    /// Fetches an article that may be spread over several pages, and joins them: bodies one after the other, pictures, authors and notices
    /// each once, quotations found in the whole. A page is followed if the one before declares it as the next (<c>rel=next</c>) and its
    /// address is that of the first page, on the same host, with the page's number more; so a site's next article is not.
    /// </summary>
    /// <param name="client">The client to fetch with.</param>
    /// <param name="uri">The address of the first page; relative to the client's base address, if it has one.</param>
    /// <param name="maxPages">The most pages to fetch, the first included.</param>
    /// <param name="parser">The parser; <see langword="null"/> for one with the default options.</param>
    /// <param name="cancellationToken">Stops the downloads or the parses.</param>
    /// <returns>The article; its <see cref="Article.Url"/> is that of the first page.</returns>
    /// <inheritdoc cref="GetArticleAsync(HttpClient, Uri, ArticleParser?, CancellationToken)" path="/exception"/>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxPages"/> is less than 1.</exception>
    public static async Task<Article> GetPagedArticleAsync(
        this HttpClient client, Uri uri, int maxPages = 20, ArticleParser? parser = null, CancellationToken cancellationToken = default)
    {
        if (maxPages < 1) throw new ArgumentOutOfRangeException(nameof(maxPages), maxPages, "At least one page must be fetched.");
        parser ??= new ArticleParser();
        var pages = new List<Article>();
        Uri? first = null;
        for (var next = uri; next is not null && pages.Count < maxPages;)
        {
            var source = await client.GetArticleSourceAsync(next, parser.Options.MaxInputLength, cancellationToken).ConfigureAwait(false);
            if (first is null && !Uri.TryCreate(source.Url, UriKind.Absolute, out first)) return parser.Parse(source, cancellationToken);
            var (page, following) = parser.ParsePage(source, first!, pages.Count + 1, cancellationToken);
            // Past the last page some sites answer with it again.
            if (pages.Count > 0 && page.BodyText == pages[pages.Count - 1].BodyText) break;
            pages.Add(page);
            next = following;
        }

        return parser.Join(pages, cancellationToken);
    }

    /// <inheritdoc cref="GetPagedArticleAsync(HttpClient, Uri, int, ArticleParser?, CancellationToken)"/>
    public static Task<Article> GetPagedArticleAsync(
        this HttpClient client, string uri, int maxPages = 20, ArticleParser? parser = null,
        CancellationToken cancellationToken = default) =>
        client.GetPagedArticleAsync(Address(uri), maxPages, parser, cancellationToken);

    /// <summary>Fetches a page without parsing it, for <c>ArticleParser.ParseManyAsync</c> or for keeping.</summary>
    /// <param name="client">The client to fetch with.</param>
    /// <param name="uri">The address; relative to the client's base address, if it has one.</param>
    /// <param name="maxLength">
    /// The most bytes to accept, after decompression; <see langword="null"/> for the default of
    /// <see cref="ArticleParserOptions.MaxInputLength"/>.
    /// </param>
    /// <param name="cancellationToken">Stops the download.</param>
    /// <exception cref="HttpRequestException">The request failed, or the status is not a success.</exception>
    /// <exception cref="ArticleContentTypeException">The answer is neither HTML nor plain text.</exception>
    /// <exception cref="ArticleLimitException">
    /// The answer is larger than <paramref name="maxLength"/>; the rest was not downloaded.
    /// </exception>
    public static async Task<ArticleSource> GetArticleSourceAsync(
        this HttpClient client, Uri uri, int? maxLength = null, CancellationToken cancellationToken = default)
    {
        if (client is null) throw new ArgumentNullException(nameof(client));
        if (uri is null) throw new ArgumentNullException(nameof(uri));
        var limit = maxLength ?? ArticleParserOptions.Default.MaxInputLength;

        // The body is read below, within the limit, and not by the client into its buffer.
        using var response = await client.GetAsync(uri, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        var url = WebUrl.From(response.RequestMessage?.RequestUri ?? uri);
        var type = response.Content.Headers.ContentType;
        var isText = string.Equals(type?.MediaType, "text/plain", StringComparison.OrdinalIgnoreCase);
        if (!isText && type?.MediaType is { } media && !IsHtml(media)) throw new ArticleContentTypeException(media, url);
        if (response.Content.Headers.ContentLength is { } length) PageReader.CheckLength(length, limit);
#if NETSTANDARD2_0
        using var stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
#else
        using var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#endif
        var bytes = await PageReader.ReadToEndAsync(stream, limit, cancellationToken).ConfigureAwait(false);
        return isText ? ArticleSource.FromText(bytes, type?.CharSet, url) : ArticleSource.FromBytes(bytes, type?.CharSet, url);
    }

    /// <inheritdoc cref="GetArticleSourceAsync(HttpClient, Uri, int?, CancellationToken)"/>
    public static Task<ArticleSource> GetArticleSourceAsync(
        this HttpClient client, string uri, int? maxLength = null, CancellationToken cancellationToken = default) =>
        client.GetArticleSourceAsync(Address(uri), maxLength, cancellationToken);

    private static Uri Address(string uri) => new(uri ?? throw new ArgumentNullException(nameof(uri)), UriKind.RelativeOrAbsolute);

    private static bool IsHtml(string media) =>
        string.Equals(media, "text/html", StringComparison.OrdinalIgnoreCase)
            || string.Equals(media, "application/xhtml+xml", StringComparison.OrdinalIgnoreCase);
}
