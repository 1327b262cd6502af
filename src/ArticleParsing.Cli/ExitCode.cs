namespace ArticleParsing.Cli;

internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Some inputs failed, each reported.</summary>
    public const int SomeFailed = 1;

    /// <summary>The command cannot be carried out as it was given, or its output cannot be written.</summary>
    public const int Usage = 2;

    /// <summary>SIGINT or SIGTERM came; what was done until then is written.</summary>
    public const int Interrupted = 130;
}
