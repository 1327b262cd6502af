using System.Diagnostics;
using ArticleParsing.Cli.Inputs;

namespace ArticleParsing.Cli.Batch;

/// <summary>Parses the inputs of a batch and writes their articles and errors in input order.</summary>
internal sealed class BatchRun(ArticleParser parser, IBatchOutput output, BatchSummary summary, BatchProgress progress)
{
    public Task RunAsync(IEnumerable<BatchInput> inputs, int jobs, CancellationToken cancellation) =>
        OrderedRun.RunAsync(Wanted(inputs), Parse, Write, jobs, cancellation);

    private IEnumerable<BatchInput> Wanted(IEnumerable<BatchInput> inputs)
    {
        foreach (var input in inputs)
        {
            if (output.Admit(input) is { } wanted) yield return wanted;
            else summary.AddSkipped();
        }
    }

    private Result Parse(BatchInput input, CancellationToken cancellation)
    {
        try
        {
            var page = input.Open();
            var start = Stopwatch.GetTimestamp();
            var article = parser.Parse(page, cancellation);
            var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            return new Result(input, output.Render(input, article, elapsed), null);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            return new Result(input, null, InputError.FromException(exception));
        }
    }

    private void Write(Result result, bool isNextReady)
    {
        if (result.Rendered is { } rendered)
        {
            output.Write(result.Input, rendered);
            summary.AddDone();
        }
        else
        {
            var error = result.Error!;
            if (!output.WriteError(result.Input, error))
                progress.Write($"{result.Input.Path ?? result.Input.Id}: {error.Code}: {error.Message}");
            summary.AddFailed();
        }

        if (!isNextReady) output.Flush();
    }

    private sealed record Result(BatchInput Input, string? Rendered, InputError? Error);
}
