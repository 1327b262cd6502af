using System.CommandLine;
using Microsoft.Data.Sqlite;
using QuoteArchive.Archive;
using Spectre.Console;

namespace QuoteArchive;

/// <summary><c>quote-archive who-said --about X --by Y</c>.</summary>
internal static class WhoSaidCommand
{
    public static Command Create()
    {
        var about = new Option<string?>("--about") { Description = "Words of the quotation, its paragraph or headline; all must occur." };
        var by = new Option<string?>("--by") { Description = "Part of the speaker's name." };
        var limit = new Option<int>("--limit") { Description = "The most quotations to show.", DefaultValueFactory = _ => 20 };
        var database = Options.Database();
        var command = new Command("who-said", "Finds quotations by what they are about and who said them.") { about, by, limit, database };
        command.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValue(about)) && string.IsNullOrWhiteSpace(result.GetValue(by))) result.AddError("Give --about, --by or both.");
        });
        command.SetAction(result => Run(result.GetValue(about), result.GetValue(by), result.GetValue(limit), result.GetValue(database)!));
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

    private static void Show(IReadOnlyList<FoundQuotation> found)
    {
        foreach (var quotation in found) Print(quotation);
        if (found.Count == 0) Console.WriteLine("No such quotation in the archive.");
    }

    private static void Print(FoundQuotation quotation)
    {
        var speaker = Shown(quotation.Speaker ?? "(nobody named)");
        var description = quotation.Description is { } words ? ", " + Shown(words) : "";
        var source = new[] { quotation.Headline, quotation.SiteName, quotation.Published, quotation.Address }.OfType<string>().Select(Shown);
        AnsiConsole.MarkupLineInterpolated($"[bold]{speaker}[/]{description}");
        Console.WriteLine(quotation.Kind == "indirect" ? "  " + Shown(quotation.Text) : "  \u201C" + Shown(quotation.Text) + "\u201D");
        AnsiConsole.MarkupLineInterpolated($"  [dim]{string.Join(" · ", source)}[/]");

        static string Shown(string words) => TerminalText.WithoutControls(words);
    }
}
