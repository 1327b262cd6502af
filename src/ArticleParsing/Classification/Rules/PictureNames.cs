using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Rules;

/// <summary>What a picture's address, class and text alternative say of its use.</summary>
internal static class PictureNames
{
    private static readonly string[] s_avatars = ["avatar", "gravatar", "headshot", "/authors/", "/autoren/", "/autores/", "/auteurs/",
        "author-", "byline", "profile_image", "profile-pic"];
    private static readonly string[] s_icons = ["logo", "icon", "sprite", "pixel", "spacer", "blank.gif", "1x1", "placeholder", "emoji",
        "badge", "button", "tracking", "/ads/", "doubleclick", "scorecardresearch"];
    private static readonly string[] s_pictures = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif"];

    public static bool SayAvatar(Media media) => Says(media, s_avatars);

    public static bool SayIcon(Media media) =>
        media.Url is null || media.Url.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) || Says(media, s_icons);

    public static bool IsPicture(string url) => ContainsAny(url, s_pictures);

    private static bool Says(Media media, string[] words) => ContainsAny(media.Url, words) || ContainsAny(media.Tokens, words);

    private static bool ContainsAny(string? text, string[] words)
    {
        if (text is null || text.Length > 2000) return false;
        foreach (var word in words)
        {
            if (text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0) return true;
        }

        return false;
    }
}
