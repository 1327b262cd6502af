using System.Diagnostics;
using Microsoft.Playwright;

namespace ArticleParsing.Browser;

/// <summary>The playground's server and a browser, started once for all tests; no browser where the machine has none.</summary>
public sealed class PlaygroundInBrowser : IAsyncLifetime
{
    private Process? _server;
    private IPlaywright? _playwright;

    public IBrowser? Browser { get; private set; }

    public string Address { get; private set; } = "";

    public async Task InitializeAsync()
    {
        if (Chromium() is not { } chromium) return;
        (_server, Address) = await PlaygroundServer.StartAsync();
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox"] });
    }

    public async Task DisposeAsync()
    {
        if (Browser is not null) await Browser.DisposeAsync();
        _playwright?.Dispose();
        _server?.Kill(entireProcessTree: true);
        _server?.Dispose();
    }

    /// <summary>A page with the sample open. It fails the test where the page's scripts fail or anything asks another server.</summary>
    public async Task<IPage> OpenAsync(
        int width, int height, string sample = "broadcaster-cms.html", bool touch = false, ColorScheme scheme = ColorScheme.Light)
    {
        Skip.If(Browser is null, "Needs Chromium: install it, or name it in CHROMIUM_PATH.");
        var context = await Browser.NewContextAsync(
            new() { ViewportSize = new() { Width = width, Height = height }, HasTouch = touch, IsMobile = touch, ColorScheme = scheme,
                ReducedMotion = ReducedMotion.Reduce });
        var page = await context.NewPageAsync();
        page.PageError += (_, error) => throw new InvalidOperationException("Script error: " + error);
        await page.RouteAsync(url => !url.StartsWith(Address, StringComparison.Ordinal),
            route => throw new InvalidOperationException("Asked another server: " + route.Request.Url));
        await page.GotoAsync(Address + "/#" + sample);
        await page.Locator("#article .headline").WaitForAsync();
        return page;
    }

    /// <summary>Keeps a picture where ARTICLEPARSING_SCREENSHOTS names a folder, for people to look at.</summary>
    public static async Task KeepPictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("ARTICLEPARSING_SCREENSHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png") });
    }

    private static string? Chromium()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } named) return named;
        string[] names = OperatingSystem.IsWindows()
            ? ["chrome.exe", "msedge.exe"]
            : ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Concat(
        [
            Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "Google", "Chrome", "Application"),
            Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86), "Microsoft", "Edge", "Application"),
        ]);
        var found = folders.Where(f => f.Length > 0).SelectMany(f => names.Select(n => Path.Combine(f, n))).FirstOrDefault(File.Exists);
        const string Mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
        return found ?? (File.Exists(Mac) ? Mac : null);
    }
}
