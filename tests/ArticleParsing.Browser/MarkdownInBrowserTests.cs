using ArticleParsing.Tests;
using Microsoft.Playwright;

namespace ArticleParsing.Browser;

/// <summary>
/// Markdown of hostile articles, rendered by Markdig with each of its extensions and with all, in a browser that would run what is in it.
/// </summary>
public sealed class MarkdownInBrowserTests(PlaygroundInBrowser browser) : IClassFixture<PlaygroundInBrowser>
{
    [SkippableFact]
    public async Task Nothing_runs_in_the_markdown_of_a_hostile_page()
    {
        Skip.If(browser.Browser is null, "Needs Chromium: install it, or name it in CHROMIUM_PATH.");
        var page = await browser.Browser.NewPageAsync();
        var alerts = new List<string>();
        page.Dialog += async (_, dialog) =>
        {
            lock (alerts) alerts.Add(dialog.Message);
            await dialog.DismissAsync();
        };
        await page.RouteAsync("**/*", route => route.AbortAsync());
        await Run(page, "<img src=x onerror=alert(1)>");
        alerts.ShouldNotBeEmpty("the browser runs what there is");
        alerts.Clear();

        Article[] articles =
        [
            .. HostileArticle.Texts.Select(text => HostileArticle.Create(text, "https://x.example/a.jpg")),
            .. HostileArticle.Addresses.Select(address => HostileArticle.Create("word", address)),
        ];
        string[] markdown = [.. articles.Select(a => a.ToMarkdown())];
        foreach (var (name, pipeline) in MarkdigPipelines.All)
        {
            await Run(page, string.Concat(markdown.Select(m => "<article>" + Markdig.Markdown.ToHtml(m, pipeline) + "</article>")));
            (await page.EvaluateAsync<string[]>(Handlers)).ShouldBeEmpty(name);
            alerts.ShouldBeEmpty(name);
        }
    }

    /// <summary>Attributes that would run later: on a click, or when the pointer passes.</summary>
    private const string Handlers = """
        [...document.querySelectorAll('body *')].flatMap(e => [...e.attributes])
            .filter(a => a.name.startsWith('on') || a.name === 'style' || a.name === 'autofocus' || /^\s*(javascript|data|vbscript):/i.test(a.value))
            .map(a => a.name + '=' + a.value)
        """;

    private static async Task Run(IPage page, string html)
    {
        await page.SetContentAsync("<!DOCTYPE html><body>" + html);
        await page.EvaluateAsync("new Promise(done => setTimeout(done, 50))");
    }
}
