using ArticleParsing;

namespace Playground;

/// <summary>The invented pages that come with the playground.</summary>
internal sealed class Samples(ArticleParser parser)
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "samples");

    private readonly Lazy<IReadOnlyList<Sample>> _all = new(() =>
    [
        .. Directory.EnumerateFiles(s_folder).Order(StringComparer.Ordinal).Select(file =>
        {
            var isText = file.EndsWith(".txt", StringComparison.Ordinal);
            var content = File.ReadAllText(file);
            var article = isText ? parser.ParseText(content) : parser.Parse(content);
            return new Sample(Path.GetFileName(file), article.Headline ?? Path.GetFileName(file), article.SiteName,
                isText ? "text" : "html", article.Language);
        }),
    ]);

    public IReadOnlyList<Sample> All => _all.Value;

    /// <summary>The sample's text; null if there is none of this name.</summary>
    public string? Read(string name) => All.Any(s => s.Name == name) ? File.ReadAllText(Path.Combine(s_folder, name)) : null;
}

/// <param name="Name">The file's name.</param>
/// <param name="Headline">The article's headline.</param>
/// <param name="SiteName">The invented publication.</param>
/// <param name="Kind">"html" or "text".</param>
/// <param name="Language">The article's language.</param>
internal sealed record Sample(string Name, string Headline, string? SiteName, string Kind, string? Language);
