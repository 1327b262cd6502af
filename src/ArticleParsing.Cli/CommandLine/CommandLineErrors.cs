using System.CommandLine;

namespace ArticleParsing.Cli.CommandLine;

/// <summary>Says in one line what is wrong with a command line.</summary>
internal static class CommandLineErrors
{
    public static string Describe(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var isRoot = command is RootCommand;
        var help = isRoot ? "articleparse --help" : $"articleparse {command.Name} --help";
        var error = parsed.UnmatchedTokens switch
        {
            [] => parsed.Errors[0].Message.ReplaceLineEndings(" "),
            [var option, ..] when option.StartsWith('-') => $"There is no option '{option}'.",
            [var word, ..] when isRoot => $"There is no command '{word}': {string.Join(", ", command.Subcommands.Select(c => c.Name))}.",
            [var word, ..] => $"'{word}' is one argument too many.",
        };
        return $"{error} See: {help}";
    }
}
