using System.CommandLine;
using Microsoft.Data.Sqlite;
using Npgsql;
using QuoteArchive.Archive;
using QuoteArchive.Fleet.News;
using Spectre.Console;

namespace QuoteArchive;

/// <summary><c>quote-archive who-said --about X --by Y</c>.</summary>
internal static class WhoSaidCommand
{
    /// <summary>An agency's story is on hundreds of sites.</summary>
    private const int MaxAddresses = 5;

    public static Command Create()
    {
        var about = new Option<string?>("--about") { Description = "Words of the quotation, its paragraph or headline; all must occur." };
        var by = new Option<string?>("--by") { Description = "Part of the speaker's name." };
        var limit = new Option<int>("--limit") { Description = "The most quotations to show.", DefaultValueFactory = _ => 20 };
        var database = Options.Database();
        var news = new Option<string?>(
            "--news") { Description = "The connection string of a fleet's archive in PostgreSQL, in the place of a file." };
        var command = new Command(
            "who-said", "Finds statements by what they are about and who said them, each once.") { about, by, limit, database, news };
        command.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValue(about)) && string.IsNullOrWhiteSpace(result.GetValue(by)))
                result.AddError("Give --about, --by or both.");
        });
        command.SetAction((result, cancellation) => result.GetValue(news) is { } connection
            ? RunAsync(result.GetValue(about), result.GetValue(by), result.GetValue(limit), connection, cancellation)
            : Task.FromResult(Run(result.GetValue(about), result.GetValue(by), result.GetValue(limit), result.GetValue(database)!)));
        return command;
    }

    private static int Run(string? about, string? by, int limit, string database)
    {
        if (!File.Exists(database))
        {
            Console.Error.WriteLine($"{database}: no such archive. Make one with: quote-archive import FOLDER --database {database}");
            return 1;
        }

        if (Options.TryOpen(database) is not { } archive) return 1;
        using (archive)
        {
            try
            {
                Show(archive.WhoSaid(about, by, limit));
                return 0;
            }
            catch (SqliteException exception)
            {
                Console.Error.WriteLine($"{database}: {exception.Message}");
                return 1;
            }
        }
    }

    private static async Task<int> RunAsync(string? about, string? by, int limit, string news, CancellationToken cancellation)
    {
        await using var archive = new NewsArchive(news);
        try
        {
            var found = await archive.WhoSaidAsync(about, by, limit, cancellation);
            Show(found);
            if (found.Count > 0 || string.IsNullOrWhiteSpace(by)) return 0;
            var similar = await archive.SimilarSpeakersAsync(by, cancellation);
            if (similar.Count > 0) Console.WriteLine(TerminalText.WithoutControls("Similar names: " + string.Join(", ", similar)));
            return 0;
        }
        catch (NpgsqlException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
    }

    private static void Show(IReadOnlyList<FoundQuotation> found)
    {
        foreach (var quotation in found) Print(quotation);
        if (found.Count == 0) Console.WriteLine("No such quotation in the archive.");
    }

    private static void Print(FoundQuotation quotation)
    {
        var speaker = Shown(quotation.Speaker ?? "(nobody named)");
        var description = quotation.Description is { } words ? ", " + Shown(words) : "";
        var source = new[] { quotation.Headline, quotation.SiteName, quotation.Published, quotation.Address }.OfType<string>()
            .Select(Shown);
        AnsiConsole.MarkupLineInterpolated($"[bold]{speaker}[/]{description}");
        Console.WriteLine(quotation.Kind == "indirect" ? "  " + Shown(quotation.Text) : "  \u201C" + Shown(quotation.Text) + "\u201D");
        AnsiConsole.MarkupLineInterpolated($"  [dim]{string.Join(" · ", source)}[/]");
        foreach (var address in quotation.OtherAddresses.Take(MaxAddresses))
            AnsiConsole.MarkupLineInterpolated($"  [dim]also {Shown(address)}[/]");
        var rest = quotation.OtherAddresses.Count - MaxAddresses;
        if (rest > 0) AnsiConsole.MarkupLineInterpolated($"  [dim]and {rest} more[/]");

        static string Shown(string words) => TerminalText.WithoutControls(words);
    }
}
