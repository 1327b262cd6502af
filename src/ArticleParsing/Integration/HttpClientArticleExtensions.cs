using ArticleParsing.Acquisition;

namespace ArticleParsing;

/// <summary>
/// Pages through the caller's own <see cref="HttpClient"/>: its handlers, headers, redirects, decompression and retries hold, and nothing is fetched but the one address.
/// </summary>
public static class HttpClientArticleExtensions
{
    /// <summary>Fetches a page and parses it.</summary>
    /// <param name="client">The client to fetch with.</param>
    /// <param name="uri">The address; relative to the client's base address, where it has one.</param>
    /// <param name="parser">The parser; <see langword="null"/> for one with the default options.</param>
    /// <param name="cancellationToken">Stops the download or the parse.</param>
    /// <returns>The article; its <see cref="Article.Url"/> is the address that answered, after redirects.</returns>
    /// <exception cref="HttpRequestException">The request failed, or the status is not a success.</exception>
    /// <exception cref="ArticleContentTypeException">The answer is neither HTML nor plain text.</exception>
    /// <exception cref="ArticleLimitException">The answer is larger than <see cref="ArticleParserOptions.MaxInputLength"/>; the rest was not downloaded. Or the page crosses another limit.</exception>
    public static async Task<Article> GetArticleAsync(this HttpClient client, Uri uri, ArticleParser? parser = null, CancellationToken cancellationToken = default)
    {
        parser ??= new ArticleParser();
        var source = await client.GetArticleSourceAsync(uri, parser.Options.MaxInputLength, cancellationToken).ConfigureAwait(false);
        return parser.Parse(source, cancellationToken);
    }

    /// <inheritdoc cref="GetArticleAsync(HttpClient, Uri, ArticleParser?, CancellationToken)"/>
    public static Task<Article> GetArticleAsync(this HttpClient client, string uri, ArticleParser? parser = null, CancellationToken cancellationToken = default) =>
        client.GetArticleAsync(new Uri(uri ?? throw new ArgumentNullException(nameof(uri)), UriKind.RelativeOrAbsolute), parser, cancellationToken);

    /// <summary>Fetches a page without parsing it, for <see cref="ArticleParser.ParseManyAsync{T}"/> or for keeping.</summary>
    /// <param name="client">The client to fetch with.</param>
    /// <param name="uri">The address; relative to the client's base address, where it has one.</param>
    /// <param name="maxLength">The most bytes to accept, after decompression; <see langword="null"/> for the default of <see cref="ArticleParserOptions.MaxInputLength"/>.</param>
    /// <param name="cancellationToken">Stops the download.</param>
    /// <exception cref="HttpRequestException">The request failed, or the status is not a success.</exception>
    /// <exception cref="ArticleContentTypeException">The answer is neither HTML nor plain text.</exception>
    /// <exception cref="ArticleLimitException">The answer is larger than <paramref name="maxLength"/>; the rest was not downloaded.</exception>
    public static async Task<ArticleSource> GetArticleSourceAsync(this HttpClient client, Uri uri, int? maxLength = null, CancellationToken cancellationToken = default)
    {
        if (client is null) throw new ArgumentNullException(nameof(client));
        if (uri is null) throw new ArgumentNullException(nameof(uri));
        var limit = maxLength ?? ArticleParserOptions.Default.MaxInputLength;

        // The body is read below, within the limit, and not by the client into its buffer.
        using var response = await client.GetAsync(uri, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        var url = (response.RequestMessage?.RequestUri ?? uri).ToString();
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
        return isText ? ArticleSource.FromText(TextDecoder.Decode(bytes, type?.CharSet), url) : ArticleSource.FromBytes(bytes, type?.CharSet, url);
    }

    private static bool IsHtml(string media) =>
        string.Equals(media, "text/html", StringComparison.OrdinalIgnoreCase) || string.Equals(media, "application/xhtml+xml", StringComparison.OrdinalIgnoreCase);
}
