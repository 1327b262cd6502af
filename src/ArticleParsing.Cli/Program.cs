using System.CommandLine;
using ArticleParsing.Cli;

var root = new RootCommand("Turns news pages into articles, and lists who said what in them.")
{
    ParseCommand.Create(),
    BatchCommand.Create(),
    QuotesCommand.Create(),
};
var parsed = root.Parse(args);
if (parsed.Errors.Count == 0) return await parsed.InvokeAsync();
foreach (var error in parsed.Errors) Console.Error.WriteLine(error.Message);
Console.Error.WriteLine("Try: articleparse --help");
return ExitCode.Usage;
