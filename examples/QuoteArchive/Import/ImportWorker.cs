using ArticleParsing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using QuoteArchive.Archive;
using QuoteArchive.Inputs;

namespace QuoteArchive.Import;

/// <summary>
/// Reads the pages several at once and writes each article in a transaction of its own, so that whenever the program is stopped the archive
/// holds whole articles only, and the next run goes on from there.
/// </summary>
internal sealed partial class ImportWorker(
    ImportJob job, ArticleParser parser, PageInputs inputs, ArchiveDatabase archive, ImportSummary summary,
    IHostApplicationLifetime lifetime, ILogger<ImportWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await using var progress = new ImportProgress();
            var fresh = inputs.OfAsync(job.Source, stoppingToken).Where(IsFresh);
            await foreach (var (input, article, error) in parser.ParseManyAsync(
                fresh, (page, cancellation) => page.OpenAsync(cancellation), job.Jobs, stoppingToken))
            {
                if (article is null)
                {
                    summary.Failed++;
                    CouldNotRead(input.Key, error!.Message);
                }
                else
                {
                    archive.Put(input.Key, input.Stamp, article);
                    summary.Added++;
                }

                progress.Show(summary, article?.Headline ?? input.Key);
            }
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

    private bool IsFresh(PageInput input)
    {
        if (archive.StampOf(input.Key) != input.Stamp) return true;
        summary.Unchanged++;
        return false;
    }

    [LoggerMessage(LogLevel.Warning, "{Page}: {Reason}")]
    private partial void CouldNotRead(string page, string reason);
}
