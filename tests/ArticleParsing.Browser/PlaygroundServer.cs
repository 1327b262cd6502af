using System.Diagnostics;

namespace ArticleParsing.Browser;

/// <summary>The playground as a process of its own, at a free port.</summary>
internal static class PlaygroundServer
{
    public static async Task<(Process Server, string Address)> StartAsync()
    {
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "Playground.dll"), "--urls", "http://127.0.0.1:0"];
        var server = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var address = "";
        while (address.Length == 0 && await server.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf("http://127.0.0.1:", StringComparison.Ordinal) is var at and >= 0) address = line[at..].Trim();
        }

        _ = server.StandardOutput.ReadToEndAsync(); // A full pipe would stop the server.
        return (server, address);
    }
}
