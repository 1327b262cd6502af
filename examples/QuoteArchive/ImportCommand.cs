using System.CommandLine;
using ArticleParsing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using QuoteArchive.Archive;
using QuoteArchive.Import;
using QuoteArchive.Inputs;
using QuoteArchive.Web;

namespace QuoteArchive;

/// <summary><c>quote-archive import SOURCE</c>: a folder of pages, or a feed or sitemap that names them.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var source = new Argument<string>(
            "SOURCE") { Description = "A folder of .html and .txt files, or the address or file of a feed or sitemap." };
        var database = Options.Database();
        var jobs = new Option<int>(
            "--jobs") { Description = "Pages read and parsed at once.", DefaultValueFactory = _ => Environment.ProcessorCount };
        var web = new WebOptions();
        var command = new Command(
            "import", "Reads pages into the archive. Pages already there are passed over unless they changed.") { source, database, jobs };
        web.AddTo(command);
        command.SetAction(
            (result, cancellation) => RunAsync(
                result.GetValue(source)!, result.GetValue(database)!, Math.Max(1, result.GetValue(jobs)), web.Read(result), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        string source, string database, int jobs, PoliteOptions politeness, CancellationToken cancellation)
    {
        if (Options.TryOpen(database) is not { } opened) return 1;
        using var archive = opened;
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddSingleton<ArticleParser>();
        var fetched = new ConditionalHandler(WebOptions.CreateHandler(politeness), archive.FindValidators);
        builder.Services.AddSingleton(fetched);
        builder.Services.AddSingleton(WebOptions.CreateClient(fetched));
        builder.Services.AddSingleton<ListingCounts>();
        builder.Services.AddSingleton(new ImportJob(source, jobs));
        builder.Services.AddSingleton(archive);
        builder.Services.AddSingleton<PageInputs>();
        builder.Services.AddSingleton<ImportSummary>();
        builder.Services.AddHostedService<ImportWorker>();
        using var host = builder.Build();
        var summary = host.Services.GetRequiredService<ImportSummary>(); // Running the host disposes of its services.
        await host.RunAsync(cancellation);
        Console.WriteLine(summary);
        return summary.Failed > 0 || summary.Fault is not null ? 1 : 0;
    }
}
