using System.Collections.Concurrent;

namespace QuoteArchive.Web;

/// <summary>What a server said of the state of a page, to be given back to it.</summary>
internal sealed record Validators(string? ETag, string? LastModified);

/// <summary>
/// Asks for what is known already only if it has changed since: the answer is then 304. What servers say of the state of what they
/// answer is kept until it is taken, as it holds only once that is in the archive.
/// </summary>
internal sealed class ConditionalHandler(HttpMessageHandler inner, Func<string, Validators?> known) : DelegatingHandler(inner)
{
    private readonly ConcurrentDictionary<string, Validators> _answered = new(StringComparer.Ordinal);

    public Validators? Take(string address) => _answered.TryRemove(address, out var validators) ? validators : null;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!.AbsoluteUri;
        if (known(address) is { } validators)
        {
            if (validators.ETag is { } tag) request.Headers.TryAddWithoutValidation("If-None-Match", tag);
            if (validators.LastModified is { } date) request.Headers.TryAddWithoutValidation("If-Modified-Since", date);
        }

        var response = await base.SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode) return response;
        var modified = response.Content.Headers.TryGetValues("Last-Modified", out var dates) ? dates.First() : null;
        var answered = new Validators(response.Headers.ETag?.ToString(), modified);
        if (answered is not { ETag: null, LastModified: null }) _answered[address] = answered;
        return response;
    }
}
