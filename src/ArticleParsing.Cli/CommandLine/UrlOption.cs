using System.CommandLine;

namespace ArticleParsing.Cli.CommandLine;

/// <summary>The option <c>--url URL</c>.</summary>
internal static class UrlOption
{
    public static Option<string?> Create() => new("--url")
    {
        Description = "The page's address, for relative links.",
        HelpName = "URL",
        CustomParser = result =>
        {
            var given = result.Tokens[0].Value;
            if (!IsWebAddress(given)) result.AddError($"--url takes an address with http or https, not '{given}'.");
            return given;
        },
    };

    public static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
