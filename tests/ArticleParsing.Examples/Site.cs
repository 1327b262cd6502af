using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ArticleParsing.Examples;

/// <summary>A web server on this machine.</summary>
internal sealed class Site : IDisposable
{
    private readonly HttpListener _listener = new();

    public Site()
    {
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Address = string.Create(CultureInfo.InvariantCulture, $"http://localhost:{((IPEndPoint)probe.LocalEndpoint).Port}/");
        }

        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = ServeAsync();
    }

    public string Address { get; }

    public Dictionary<string, (string Type, string Content)> Pages { get; } = [];

    /// <summary>The states of pages; a request that has the same is answered with 304.</summary>
    public Dictionary<string, string> ETags { get; } = [];

    public Dictionary<string, string> LastModified { get; } = [];

    public Dictionary<string, string> Redirects { get; } = [];

    public Dictionary<string, int> Statuses { get; } = [];

    public List<string> Requests { get; } = [];

    public List<string> NotModified { get; } = [];

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            var path = context.Request.Url!.AbsolutePath;
            lock (Requests) Requests.Add(path);
            var isKnown = ETags.TryGetValue(path, out var tag) | LastModified.TryGetValue(path, out var date);
            if (tag is not null) context.Response.Headers["ETag"] = tag;
            if (date is not null) context.Response.Headers["Last-Modified"] = date;
            var isSame = tag is not null
                ? context.Request.Headers["If-None-Match"] == tag
                : date is not null && context.Request.Headers["If-Modified-Since"] == date;
            if (Redirects.TryGetValue(path, out var target))
            {
                context.Response.Redirect(target);
            }
            else if (isKnown && isSame)
            {
                lock (Requests) NotModified.Add(path);
                context.Response.StatusCode = 304;
            }
            else if (Statuses.TryGetValue(path, out var status))
            {
                context.Response.StatusCode = status;
            }
            else if (Pages.TryGetValue(path, out var page))
            {
                context.Response.ContentType = page.Type;
                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(page.Content));
            }
            else
            {
                context.Response.StatusCode = 404;
            }

            context.Response.Close();
        }
    }
}
