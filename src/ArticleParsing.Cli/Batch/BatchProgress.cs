using System.Globalization;
using ArticleParsing.Cli.Output;
using Spectre.Console;

namespace ArticleParsing.Cli.Batch;

/// <summary>A progress bar on standard error with the rate and the remaining time, if that is a terminal; and messages above it.</summary>
internal sealed class BatchProgress : IDisposable
{
    private readonly TaskCompletionSource _end = new();
    private readonly IAnsiConsole? _console;
    private readonly Task _display = Task.CompletedTask;

    private BatchProgress(BatchSummary summary, string unit, Func<double?> fraction)
    {
        if (Console.IsErrorRedirected) return;
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        var progress = _console.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn());
        _display = Task.Run(() => progress.StartAsync(async context =>
        {
            var task = context.AddTask(unit, maxValue: 1);
            while (!_end.Task.IsCompleted)
            {
                var part = fraction();
                task.IsIndeterminate = part is null;
                task.Value = part ?? 0;
                task.Description = string.Create(
                    CultureInfo.InvariantCulture, $"{summary.Finished} {unit}, {summary.PerSecond:0.0} a second");
                await Task.WhenAny(_end.Task, Task.Delay(200));
            }
        }));
    }

    /// <param name="summary">What is counted.</param>
    /// <param name="unit">What the inputs are called.</param>
    /// <param name="fraction">How far the run is, from 0 to 1; null while nobody knows.</param>
    public static BatchProgress Start(BatchSummary summary, string unit, Func<double?> fraction) => new(summary, unit, fraction);

    public void Write(string message)
    {
        if (_console is null || _end.Task.IsCompleted) Messages.Write(message);
        else _console.WriteLine(Messages.Printable(message));
    }

    public void Dispose()
    {
        _end.TrySetResult();
        _display.Wait();
    }
}
