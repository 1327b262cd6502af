using System.CommandLine;
using System.Net;

namespace QuoteArchive.Web;

/// <summary>How pages are fetched, as a command line says it.</summary>
internal sealed class WebOptions
{
    private readonly Option<double> _delay = new("--delay")
    {
        Description = "Seconds between two requests to one host; robots.txt may ask for more.", DefaultValueFactory = _ => 1,
    };

    private readonly Option<string> _userAgent = new("--user-agent")
    {
        Description = "How the program calls itself. Say who you are, and where you can be reached.",
        DefaultValueFactory = _ => "QuoteArchive/1.0",
    };

    private readonly Option<bool> _ignoreRobots = new("--ignore-robots")
    {
        Description = "Also fetches pages that robots.txt forbids: for sites of your own.",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_delay);
        command.Options.Add(_userAgent);
        command.Options.Add(_ignoreRobots);
    }

    public PoliteOptions Read(ParseResult result) => new(
        result.GetValue(_userAgent)!, TimeSpan.FromSeconds(Math.Clamp(result.GetValue(_delay), 0, 3600)), !result.GetValue(_ignoreRobots));

    /// <summary>A client that takes any compression; the handlers below it wait, follow redirects and give up in time.</summary>
    public static HttpClient CreateClient(HttpMessageHandler handler) => new(handler) { Timeout = Timeout.InfiniteTimeSpan };

    public static PoliteHandler CreateHandler(PoliteOptions options) =>
        new(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All, AllowAutoRedirect = false }, options);
}
