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

    public List<string> Requests { get; } = [];

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
            if (Pages.TryGetValue(path, out var page))
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
