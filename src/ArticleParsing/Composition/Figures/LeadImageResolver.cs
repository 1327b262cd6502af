using ArticleParsing.Acquisition;
using ArticleParsing.Acquisition.Declared;
using ArticleParsing.Model;
using ArticleParsing.Text;

namespace ArticleParsing.Composition.Figures;

/// <summary>
/// The picture that the page declares for itself: for share cards first, which is the one that newsrooms choose, then in JSON-LD.
/// </summary>
internal static class LeadImageResolver
{
    /// <summary>Names of pictures that stand for the site if a story has none.</summary>
    private static readonly string[] s_site = ["logo", "favicon", "placeholder", "fallback", "default-image", "default_image",
        "default-share", "blank.", "og-default"];

    public static Evidence<LeadImage>? Resolve(DeclaredMetadata declared, IReadOnlyList<Figure> figures, UrlResolver urls)
    {
        var candidates = declared.Get(DeclaredProperty.Image).ToList();
        foreach (var candidate in candidates.Where(IsShared).Concat(candidates.Where(c => !IsShared(c))))
        {
            if (urls.Resolve(candidate.Value) is not { } url || IsOfSite(url)) continue;
            return new(new LeadImage(url, AltText(url, declared, figures)), candidate.Source) { Confidence = 0.9 };
        }

        return null;
    }

    private static bool IsShared(DeclaredValue value) => value.Source.StartsWith("meta ", StringComparison.Ordinal);

    private static bool IsOfSite(string url)
    {
        var name = url.Substring(url.LastIndexOf('/', url.Length - 2 < 0 ? 0 : url.Length - 2) + 1);
        return name.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)
            || Array.Exists(s_site, s => name.IndexOf(s, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    private static string? AltText(string url, DeclaredMetadata declared, IReadOnlyList<Figure> figures) =>
        WhiteSpace.FoldOrNull(declared.First(DeclaredProperty.ImageAlt)?.Value) ?? AltTextOfFigure(url, figures);

    private static string? AltTextOfFigure(string url, IReadOnlyList<Figure> figures)
    {
        foreach (var figure in figures)
        {
            if (figure.ImageUrl == url) return figure.AltText;
        }

        return null;
    }
}
