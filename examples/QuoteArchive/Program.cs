using System.CommandLine;
using QuoteArchive;
using QuoteArchive.Fleet;
using Spectre.Console;

Console.OutputEncoding = System.Text.Encoding.UTF8;
if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = 1000; // A file or pipe wraps no lines.
return await new RootCommand("Keeps articles and who said what in them, and answers who said it.")
{
    ImportCommand.Create(), WhoSaidCommand.Create(), EnqueueCommand.Create(), WorkCommand.Create(), StatusCommand.Create(),
}.Parse(args).InvokeAsync();
