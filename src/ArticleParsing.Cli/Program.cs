using System.CommandLine;
using ArticleParsing.Cli;
using ArticleParsing.Cli.CommandLine;
using ArticleParsing.Cli.Output;

var root = new RootCommand("Turns news pages into articles, and lists who said what in them.")
{
    ParseCommand.Create(),
    BatchCommand.Create(),
    QuotesCommand.Create(),
    SchemaCommand.Create(),
};
var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    Messages.Write(CommandLineErrors.Describe(parsed));
    return ExitCode.Usage;
}

try
{
    // Signals are left to the commands: what is done is to be written before the end.
    return await parsed.InvokeAsync(
        new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
}
catch (UsageException exception)
{
    Messages.Write(exception.Message);
    return ExitCode.Usage;
}
