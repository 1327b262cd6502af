using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace QuoteArchive.Web;

/// <summary>
/// Asks a host no more often than it should be asked, and for no page that its robots.txt forbids. It follows redirects itself, so that
/// this holds for where they lead. Feeds and sitemaps are made for programs: robots.txt is not asked about them.
/// </summary>
internal sealed class PoliteHandler(HttpMessageHandler inner, PoliteOptions options) : DelegatingHandler(inner)
{
    /// <summary>Set on requests for feeds and sitemaps.</summary>
    public static readonly HttpRequestOptionsKey<bool> IsList = new("list");

    private const int MaxRedirects = 10;

    /// <summary>RFC 9309 lets a program stop here.</summary>
    private const int MaxRobotsLength = 500 * 1024;

    /// <summary>For an answer to begin. The client's own would also count the waiting for a turn.</summary>
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, HostRules> _hosts = new(StringComparer.OrdinalIgnoreCase);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var isPage = !request.Options.TryGetValue(IsList, out var isList) || !isList;
        return SendAsync(request, isPage && options.ObeysRobots, cancellationToken);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, bool asksRobots, CancellationToken cancellation)
    {
        request.Headers.TryAddWithoutValidation("User-Agent", options.UserAgent);
        for (var redirects = 0; ; redirects++)
        {
            var address = request.RequestUri!;
            var host = _hosts.GetOrAdd(address.GetLeftPart(UriPartial.Authority), _ => new HostRules(options.Delay));
            if (asksRobots)
            {
                var robots = await host.GetRobotsAsync(() => ReadRobotsAsync(address, cancellation), cancellation);
                if (!robots.Allows(address)) throw new RobotsException(address);
            }

            await host.TakeTurnAsync(cancellation);
            var response = await SendInTimeAsync(request, cancellation);
            if (redirects == MaxRedirects || Redirect(response) is not { } next) return response;
            response.Dispose();
            request = Copy(request, next);
        }
    }

    private async Task<HttpResponseMessage> SendInTimeAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(s_timeout);
        try
        {
            return await base.SendAsync(request, limit.Token);
        }
        catch (OperationCanceledException exception) when (!cancellation.IsCancellationRequested)
        {
            throw new HttpRequestException($"{request.RequestUri!.Authority} does not answer", exception);
        }
    }

    /// <summary>A site without the file allows everything; one that cannot answer nothing, until it can.</summary>
    private async Task<RobotsRules> ReadRobotsAsync(Uri page, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(page, "/robots.txt"));
        using var response = await SendAsync(request, asksRobots: false, cancellation);
        if ((int)response.StatusCode >= 500)
            throw new HttpRequestException($"robots.txt of {page.Authority} cannot be read ({(int)response.StatusCode})");
        if (!response.IsSuccessStatusCode) return RobotsRules.AllowAll;
        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        var buffer = new byte[MaxRobotsLength];
        var length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation);
        return RobotsRules.Parse(Encoding.UTF8.GetString(buffer, 0, length).TrimStart('\uFEFF'), options.Program);
    }

    private static Uri? Redirect(HttpResponseMessage response)
    {
        var isRedirect = response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
            or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;
        if (!isRedirect || response.Headers.Location is not { } location) return null;
        var from = response.RequestMessage!.RequestUri!;
        var to = new Uri(from, location);
        var isLessSafe = from.Scheme == Uri.UriSchemeHttps && to.Scheme != Uri.UriSchemeHttps;
        return isLessSafe || !Inputs.PageInputs.IsWeb(to) ? null : to;
    }

    private static HttpRequestMessage Copy(HttpRequestMessage request, Uri address)
    {
        var copy = new HttpRequestMessage(request.Method, address);
        foreach (var header in request.Headers) copy.Headers.TryAddWithoutValidation(header.Key, header.Value);
        return copy;
    }
}
