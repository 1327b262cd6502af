using System.Globalization;
using AngleSharp.Dom;

namespace ArticleParsing.Blocks.Html;

/// <summary>Reads pictures and embeds, seeing through lazy loading.</summary>
internal static class MediaReader
{
    // In order of trust: what scripts put into src is what the reader would see; src itself is often a placeholder then.
    private static readonly string[] s_lazySources = ["data-src", "data-original", "data-lazy-src", "data-url", "data-img-url",
        "data-full-src", "data-hi-res-src", "data-image", "data-echo", "data-lazy", "data-original-src"];
    private static readonly string[] s_lazySets = ["data-srcset", "data-lazy-srcset", "data-original-set"];
    private static readonly string[] s_sets = ["srcset", .. s_lazySets];

    public static Media? ReadImage(IElement element)
    {
        if (element.LocalName == "picture") return ReadPicture(element);
        return new Media(SourceOf(element), Nullable(element.GetAttribute("alt")), Size(element, "width"), Size(element, "height"), "img")
        {
            Tokens = element.ClassName,
        };
    }

    public static Media? ReadEmbed(IElement element)
    {
        var url = element.LocalName switch
        {
            "object" => element.GetAttribute("data"),
            "amp-youtube" or "lite-youtube"
                or "youtube-video" when (element.GetAttribute("data-videoid") ?? element.GetAttribute("videoid")) is { } id =>
                "https://www.youtube.com/watch?v=" + id,
            "amp-vimeo" or "lite-vimeo" when (element.GetAttribute("data-videoid") ?? element.GetAttribute("videoid")) is { } id =>
                "https://vimeo.com/" + id,
            _ => First(element, ["src", "data-src", "data-lazy-src", "data-url"]),
        };
        if (url is null && element.LocalName == "video")
        {
            foreach (var child in element.Children)
            {
                if (child.LocalName == "source") url ??= Nullable(child.GetAttribute("src"));
            }
        }

        var poster = element.LocalName == "video" ? Nullable(element.GetAttribute("poster")) : null;
        if (Nullable(url) is null && poster is null) return null;
        return new Media(
            Nullable(url), Nullable(element.GetAttribute("title")), Size(element, "width"), Size(element, "height"), element.LocalName)
        {
            PosterUrl = poster,
            Tokens = element.ClassName,
        };
    }

    private static Media? ReadPicture(IElement picture)
    {
        string? fromSource = null;
        Media? image = null;
        foreach (var child in picture.Children)
        {
            if (child.LocalName == "source") fromSource ??= SrcSet.Largest(First(child, s_sets));
            else if (child.LocalName is "img" or "amp-img") image ??= ReadImage(child);
            else if (child.LocalName == "noscript" && FirstImage(child) is { } fallback) image ??= ReadImage(fallback);
        }

        if (image is null) return fromSource is null ? null : new Media(fromSource, null, null, null, "img");
        return image.Url is null ? image with { Url = fromSource } : image;
    }

    private static string? SourceOf(IElement element)
    {
        var source = (HasData(element) ? SrcSet.Largest(First(element, s_lazySets)) ?? Usable(First(element, s_lazySources)) : null)
            ?? SrcSet.Largest(element.GetAttribute("srcset"))
            ?? Usable(element.GetAttribute("src"));
        return Nullable(source);
    }

    private static bool HasData(IElement element)
    {
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Length; i++)
        {
            if (attributes[i]!.Name.StartsWith("data-", StringComparison.Ordinal)) return true;
        }

        return false;
    }

    // Data URLs and blank pixels keep the place of a picture that comes later.
    private static string? Usable(string? url) =>
        Nullable(url) is { } u
            && !u.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
            && !u.StartsWith("about:", StringComparison.OrdinalIgnoreCase) ? u : null;

    private static string? First(IElement element, string[] names)
    {
        foreach (var name in names)
        {
            if (Nullable(element.GetAttribute(name)) is { } value) return value;
        }

        return null;
    }

    private static string? Nullable(string? value) => string.IsNullOrWhiteSpace(value) ? null : value!.Trim();

    private static int? Size(IElement element, string name) =>
        int.TryParse(element.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : null;

    private static IElement? FirstImage(IElement noscript)
    {
        foreach (var child in noscript.Children)
        {
            if (child.LocalName == "img") return child;
        }

        return null;
    }
}
