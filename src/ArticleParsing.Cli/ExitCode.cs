namespace ArticleParsing.Cli;

internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Some inputs failed, each reported.</summary>
    public const int SomeFailed = 1;

    public const int Usage = 2;
}
