namespace ArticleParsing.Cli.CommandLine;

/// <summary>The command cannot be carried out as it was given, or its output cannot be written: one line, and exit code 2.</summary>
internal sealed class UsageException(string message) : Exception(message);
