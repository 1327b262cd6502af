using System.Net;
using ArticleParsing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using QuoteArchive.Archive;
using QuoteArchive.Inputs;
using QuoteArchive.Web;

namespace QuoteArchive.Import;

/// <summary>
/// Reads the pages several at once and writes each article in a transaction of its own, so that whenever the program is stopped the archive
/// holds whole articles only, and the next run goes on from there.
/// </summary>
internal sealed partial class ImportWorker(
    ImportJob job, ArticleParser parser, PageInputs inputs, ListingCounts lists, ConditionalHandler fetched, ArchiveDatabase archive,
    ImportSummary summary, IHostApplicationLifetime lifetime, ILogger<ImportWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await using var progress = new ImportProgress();
            var fresh = inputs.FindAsync(job.Source, stoppingToken).Where(IsFresh);
            await foreach (var (input, article, error) in parser.ParseManyAsync(
                fresh, (page, cancellation) => page.OpenAsync(cancellation), job.Jobs, stoppingToken))
            {
                if (article is not null)
                {
                    archive.Put(input.Key, input.Stamp ?? "", article, fetched.Take(input.Key));
                    summary.Added++;
                }
                else if (error is HttpRequestException { StatusCode: HttpStatusCode.NotModified })
                {
                    archive.Confirm(input.Key, input.Stamp ?? "");
                    summary.Unchanged++;
                }
                else
                {
                    CountFailure(error!);
                    CouldNotRead(input.Key, error!.Message);
                }

                progress.Show(summary, article?.Headline ?? input.Key);
            }

            FinishLists();
        }
        catch (OperationCanceledException)
        {
            summary.Fault = "cancelled; run it again to go on";
        }
        catch (Exception exception)
        {
            // A full disk, a damaged archive, a feed that is none: the import is not done, and says so.
            summary.Fault = exception.Message;
        }

        lifetime.StopApplication();
    }

    /// <summary>A page whose list says nothing of changes is asked for again only if its server can say that it has none.</summary>
    private bool IsFresh(PageInput input)
    {
        var known = archive.FindStamp(input.Key);
        var isFresh = known is null || (input.Stamp is null ? archive.FindValidators(input.Key) is not null : known != input.Stamp);
        if (!isFresh) summary.Unchanged++;
        return isFresh;
    }

    private void CountFailure(Exception error)
    {
        if (error is RobotsException) summary.Forbidden++;
        else summary.Failed++;
    }

    /// <summary>Lists are asked for again as long as pages of theirs failed: those are only found there.</summary>
    private void FinishLists()
    {
        foreach (var reason in lists.Unreadable) CouldNotReadList(reason);
        summary.Failed += lists.Unreadable.Count;
        if (summary.Failed > 0) return;
        foreach (var list in lists.Read)
        {
            if (fetched.Take(list) is { } validators) archive.PutValidators(list, validators);
        }
    }

    [LoggerMessage(LogLevel.Warning, "{Page}: {Reason}")]
    private partial void CouldNotRead(string page, string reason);

    [LoggerMessage(LogLevel.Warning, "{Reason}")]
    private partial void CouldNotReadList(string reason);
}
