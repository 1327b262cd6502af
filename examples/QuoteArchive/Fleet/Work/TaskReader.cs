using ArticleParsing;
using ArticleParsing.Warc;
using QuoteArchive.Fleet.Tasks;
using QuoteArchive.Inputs;

namespace QuoteArchive.Fleet.Work;

/// <summary>A page that a task led to.</summary>
/// <param name="Task">The task for this page alone.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="FetchedAt">When it was as it is.</param>
/// <param name="OpenAsync">Reads it.</param>
/// <param name="Damage">Why trying again is of no use; null if it may be.</param>
internal sealed record TaskPage(
    PageTask Task, string Source, DateTimeOffset FetchedAt, Func<CancellationToken, Task<ArticleSource>> OpenAsync, string? Damage = null);

/// <summary>Finds the pages of a task.</summary>
internal sealed class TaskReader(HttpClient client)
{
    public IEnumerable<TaskPage> Read(PageTask task) => task.Kind switch
    {
        TaskKind.Warc => ReadWarc(task),
        TaskKind.File =>
            [new TaskPage(
                task, task.Location, File.GetLastWriteTimeUtc(task.Location), token => PageInputs.OpenFileAsync(task.Location, token))],
        _ => [new TaskPage(task, task.Location, DateTimeOffset.UtcNow, token => FetchAsync(task.Location, token))],
    };

    private Task<ArticleSource> FetchAsync(string address, CancellationToken cancellation) =>
        client.GetArticleSourceAsync(new Uri(address), cancellationToken: cancellation);

    private static IEnumerable<TaskPage> ReadWarc(PageTask task)
    {
        using var reader = WarcReader.Open(task.Location, task.Start, task.End);
        foreach (var page in reader.ReadPages())
        {
            if (task.RecordId is not null && page.RecordId != task.RecordId) continue;
            var alone = task with { Start = page.Offset, End = page.Offset + 1, RecordId = page.RecordId ?? $"offset {page.Offset}" };
            var (source, fetchedAt) = ($"{task.Location} {alone.RecordId}", page.Date ?? DateTimeOffset.UnixEpoch);
            yield return new TaskPage(alone, source, fetchedAt, _ => Task.FromResult(page.GetSource()), page.Error?.Message);
        }
    }
}
