using System.CommandLine;
using System.Globalization;

namespace ArticleParsing.Cli.CommandLine;

/// <summary>The option <c>--jobs N</c>.</summary>
internal static class JobsOption
{
    /// <summary>Far more than any machine has cores; each takes memory.</summary>
    private const int Max = 1024;

    public static Option<int> Create() => new("--jobs")
    {
        Description = "How many inputs are worked on at once.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        CustomParser = result =>
        {
            var given = result.Tokens[0].Value;
            if (int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs is >= 1 and <= Max) return jobs;
            result.AddError($"--jobs takes a number from 1 to {Max}, not '{given}'.");
            return 1;
        },
    };
}
