using System.CommandLine;
using System.Text.Json;
using ArticleParsing.Cli.CommandLine;

namespace ArticleParsing.Cli.Inputs;

/// <summary>The option <c>--site-rules FILE</c>: a caller's own rules for single sites, as JSON.</summary>
internal static class SiteRulesFile
{
    public static Option<string?> Option() =>
        new("--site-rules") { Description = "A JSON file of rules for sites: {\"news.example\": {\"body\": \".story\"}}.",
            HelpName = "FILE" };

    /// <exception cref="UsageException">The rules cannot be read.</exception>
    public static ArticleParserOptions Read(string? path)
    {
        if (path is null) return ArticleParserOptions.Default;
        try
        {
            return ArticleParserOptions.Default with { SiteRules = SiteRules.FromJson(File.ReadAllText(path)) };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or ArgumentException)
        {
            throw new UsageException($"{path}: {exception.Message}");
        }
    }
}
