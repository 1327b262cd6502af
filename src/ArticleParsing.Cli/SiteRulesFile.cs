using System.CommandLine;
using System.Text.Json;

namespace ArticleParsing.Cli;

/// <summary>The option <c>--site-rules FILE</c>: a caller's own rules for single sites, as JSON.</summary>
internal static class SiteRulesFile
{
    public static Option<string?> Option() => new("--site-rules") { Description = "A JSON file of rules for sites: {\"news.example\": {\"body\": \".story\"}}." };

    /// <summary>Reads the rules; tells on standard error and gives false where they cannot be read.</summary>
    public static bool TryRead(string? path, out ArticleParserOptions options)
    {
        options = ArticleParserOptions.Default;
        if (path is null) return true;
        try
        {
            options = options with { SiteRules = SiteRules.FromJson(File.ReadAllText(path)) };
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or ArgumentException)
        {
            Console.Error.WriteLine($"{path}: {exception.Message}");
            return false;
        }
    }
}
