using Spectre.Console;

namespace ArticleParsing.Cli.Batch;

/// <summary>A progress bar on standard error, where that is a terminal; nothing elsewhere.</summary>
internal sealed class BatchProgress : IDisposable
{
    private readonly TaskCompletionSource _end = new();
    private readonly Task _display = Task.CompletedTask;
    private long _done;

    private BatchProgress(int? total)
    {
        if (Console.IsErrorRedirected) return;
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        _display = Task.Run(() => console.Progress().AutoClear(true).StartAsync(async context =>
        {
            var task = context.AddTask("pages", maxValue: total ?? 1);
            task.IsIndeterminate = total is null;
            while (!_end.Task.IsCompleted)
            {
                task.Value = Interlocked.Read(ref _done);
                await Task.WhenAny(_end.Task, Task.Delay(100));
            }
        }));
    }

    /// <param name="total">How many inputs there are; null where nobody knows.</param>
    public static BatchProgress Start(int? total) => new(total);

    public void Advance() => Interlocked.Increment(ref _done);

    public void Dispose()
    {
        _end.TrySetResult();
        _display.Wait();
    }
}
