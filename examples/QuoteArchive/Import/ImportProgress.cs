using Spectre.Console;

namespace QuoteArchive.Import;

/// <summary>A line on the terminal that says how far the import is; nothing if the output is no terminal.</summary>
internal sealed class ImportProgress : IAsyncDisposable
{
    private readonly TaskCompletionSource _end = new();
    private readonly Task _display = Task.CompletedTask;
    private volatile string _line = "Reading";

    public ImportProgress()
    {
        if (Console.IsOutputRedirected) return;
        _display = AnsiConsole.Status().StartAsync(_line, async context =>
        {
            while (await Task.WhenAny(_end.Task, Task.Delay(100)) != _end.Task) context.Status(Markup.Escape(_line));
        });
    }

    public void Show(ImportSummary summary, string title) => _line = $"{summary} · {(title.Length > 60 ? title[..60] + "…" : title)}";

    public async ValueTask DisposeAsync()
    {
        _end.TrySetResult();
        await _display;
    }
}
