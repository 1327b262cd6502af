using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Rules;

/// <summary>Pictures of the article; not avatars, icons, pixels, or thumbnails of other stories.</summary>
internal sealed class PictureRule : IRoleRule
{
    private const int SmallestSide = 100;

    public string Id => "picture";

    public Verdict? Judge(PageView page, Block block)
    {
        if (block.Media is not { } media || !(media.IsImage || media.PosterUrl is not null)) return null;
        if (media.Width is < SmallestSide || media.Height is < SmallestSide / 2)
            return new Verdict(Role.Chrome, 0.9, "too small for a picture of the article");
        if (!page.IsInArticle(block, past: 2)) return new Verdict(Role.Chrome, 0.8, "outside the article");
        if (block.Box.IsWithin(Within.Navigation | Within.Footer | Within.Button | Within.Form))
            return new Verdict(Role.Chrome, 0.8, "in a menu, footer or form");
        var hints = page.Hints.Get(block, levels: 3);
        if ((hints & BoxHint.Avatar) != 0 || PictureNames.SayAvatar(media)) return new Verdict(Role.Chrome, 0.85, "an avatar");
        var figure = block.Box.Nearest("figure");
        if ((hints & (BoxHint.Advertisement | BoxHint.Newsletter | BoxHint.Share | BoxHint.Bio | BoxHint.Comments)) != 0 && figure is null)
            return new Verdict(Role.Chrome, 0.8, "in an ad, newsletter, share or bio box");
        if ((hints & BoxHint.Related) != 0) return new Verdict(Role.Chrome, 0.75, "in a box of related stories");
        if (IsCardAboveHeadline(page, block, media))
            return new Verdict(Role.Chrome, 0.75, "a card that leads elsewhere, above the headline");
        if (PictureNames.SayIcon(media)) return new Verdict(Role.Chrome, 0.8, "an icon, logo or pixel");
        if (media.LinkUrl is { } link && figure is null && !PictureNames.IsPicture(link) && !page.IsBody(Math.Max(0, block.Index - 1)))
            return new Verdict(Role.Chrome, 0.6, "links to another page");
        return new Verdict(Role.Picture, figure is not null ? 0.9 : 0.7,
            figure is not null ? "a figure inside the article" : "a picture inside the article");
    }

    /// <summary>Strips of other stories stand above the headline; a lead picture there leads nowhere, or to itself.</summary>
    private static bool IsCardAboveHeadline(PageView page, Block block, Media media) =>
        block.Index < page.HeadlineBlock
            && block.Box.Nearest("figure") is null
            && media.LinkUrl is { } link
            && !PictureNames.IsPicture(link)
            && link[0] != '#';
}
