using ArticleParsing.Blocks;
using ArticleParsing.Composition.Metadata;

namespace ArticleParsing.Classification.Rules;

/// <summary>Pictures of the article; not avatars, icons, pixels, or thumbnails of other stories.</summary>
internal sealed class PictureRule : IRoleRule
{
    private const int SmallestSide = 100;

    public string Id => "picture";

    public Verdict? Judge(PageView page, Block block)
    {
        if (block.Media is not { } media || !(media.IsImage || media.PosterUrl is not null)) return null;
        if (media.Width is < SmallestSide || media.Height is < SmallestSide / 2) return new Verdict(Role.Chrome, 0.9, "too small for a picture of the article");
        if (!page.IsInArticle(block, past: 2)) return new Verdict(Role.Chrome, 0.8, "outside the article");
        if (block.Box.IsWithin(Within.Navigation | Within.Footer | Within.Button | Within.Form)) return new Verdict(Role.Chrome, 0.8, "in a menu, footer or form");
        var hints = page.Hints.Of(block, levels: 3);
        if ((hints & BoxHint.Avatar) != 0 || PictureNames.SayAvatar(media)) return new Verdict(Role.Chrome, 0.85, "an avatar");
        var figure = block.Box.Nearest("figure");
        if ((hints & (BoxHint.Advertisement | BoxHint.Newsletter | BoxHint.Share | BoxHint.Bio | BoxHint.Comments)) != 0 && figure is null) return new Verdict(Role.Chrome, 0.8, "in an ad, newsletter, share or bio box");
        if ((hints & BoxHint.Related) != 0) return new Verdict(Role.Chrome, 0.75, "in a box of related stories");
        if (PictureNames.SayIcon(media)) return new Verdict(Role.Chrome, 0.8, "an icon, logo or pixel");
        if (media.LinkUrl is { } link && figure is null && !PictureNames.IsPicture(link) && !page.IsBody(Math.Max(0, block.Index - 1))) return new Verdict(Role.Chrome, 0.6, "links to another page");
        return new Verdict(Role.Picture, figure is not null ? 0.9 : 0.7, figure is not null ? "a figure inside the article" : "a picture inside the article");
    }
}

/// <summary>Frames and posts embedded in the body.</summary>
internal sealed class EmbedRule : IRoleRule
{
    public string Id => "embed";

    public Verdict? Judge(PageView page, Block block)
    {
        if (block.Media is not { } media) return null;
        return media.Url is not null && (page.IsInsideBody(block) || block.Index == page.LastBody + 1) && (page.Hints.Of(block, levels: 3) & (BoxHint.Advertisement | BoxHint.Newsletter | BoxHint.Related)) == 0
            ? new Verdict(Role.Embed, 0.7, "embedded between body blocks")
            : new Verdict(Role.Chrome, 0.7, "embedded outside the body");
    }
}

/// <summary>Labels and controls of players, galleries and ad slots, by their words.</summary>
internal sealed class MediaChromeRule : IRoleRule
{
    private const int LongestColumns = 90;
    private static readonly Lazy<PhraseList> s_phrases = new(() => PhraseList.Load("media-chrome"));

    public string Id => "media chrome";

    public Verdict? Judge(PageView page, Block block)
    {
        if (block.Text.Length == 0 || block.HeadingLevel == 1 || !page.IsInArticle(block)) return null;
        if (OpensWithTimeCode(block.Text) && !page.ShapeOf(block).EndsSentence) return new Verdict(Role.MediaChrome, 0.8, "a title that opens with a running time");
        if (page.ShapeOf(block).Columns > LongestColumns) return null;
        return IsPlayerLabel(block.Text) ? new Verdict(Role.MediaChrome, 0.85, "a time code, or words of a player, gallery or ad slot") : null;
    }

    /// <summary>"4:11 What the video shows".</summary>
    private static bool OpensWithTimeCode(string text)
    {
        const int LongestTitle = 160;
        var space = text.IndexOf(' ');
        return space is >= 4 and <= 8 && text.Length <= LongestTitle && space + 1 < text.Length && char.IsUpper(text[space + 1]) && IsTimeCode(text.Substring(0, space));
    }

    /// <summary>A time code, or words of the list.</summary>
    public static bool IsPlayerLabel(string text) => text.Length <= LongestColumns && (IsTimeCode(text) || s_phrases.Value.IsIn(text));

    /// <summary>Digits, colons and the like only, with a colon: "0:00 0:03:02".</summary>
    private static bool IsTimeCode(string text)
    {
        var colon = false;
        foreach (var c in text)
        {
            if (c == ':') colon = true;
            else if (c is not ((>= '0' and <= '9') or ' ' or '/' or '|' or '-' or '.')) return false;
        }

        return colon;
    }
}

/// <summary>Captions, by figcaption or class.</summary>
internal sealed class CaptionRule : IRoleRule
{
    private const int LongestColumns = 1200;

    public string Id => "caption";

    public Verdict? Judge(PageView page, Block block)
    {
        if (block.Text.Length == 0 || block.HeadingLevel is 1 or 2 || page.ShapeOf(block).Columns > LongestColumns || !page.IsInArticle(block, past: 6)) return null;
        var inCaption = block.Box.IsWithin(Within.Caption);
        if (block.Box.IsWithin(Within.Navigation | Within.Footer) || (!inCaption && block.Box.IsWithin(Within.Button))) return null;
        var hints = page.Hints.Of(block, levels: 3);
        if (!inCaption && (hints & BoxHint.Caption) == 0 && !block.Box.IsWithin(Within.Figure)) return null;
        if (!inCaption && block.Kind is BlockKind.ListItem or BlockKind.TableCell or BlockKind.Quote) return null;
        if (!inCaption && (hints & (BoxHint.Related | BoxHint.Byline | BoxHint.Bio)) != 0) return null;
        if (!inCaption && block.Box.IsWithin(Within.Link)) return null;
        if (IsSomethingElse(block)) return null;
        if (CreditRule.Says(page, block)) return new Verdict(Role.Credit, 0.8, "the credit under a picture");
        return new Verdict(Role.Caption, inCaption ? 0.9 : 0.75, inCaption ? "in a figcaption" : "in a figure, or its class says caption");
    }

    /// <summary>Dates, notices and promotion stand near pictures too.</summary>
    public static bool IsSomethingElse(Block block) =>
        block.DateTime is not null || DisclaimerWords.KindOf(block.Text) is not null || RelatedPromotionRule.Opens(block.Text) || (block.Text.Length < 40 && DateInText.Find(block.Text) is not null);
}

/// <summary>A line in one small box with the picture right before it, where neither figcaption nor class says what it is.</summary>
internal sealed class CaptionByPlaceRule : IRoleRule
{
    private const int MostBlocks = 4;
    private const int MostText = 500;

    public string Id => "caption by place";

    public Verdict? Judge(PageView page, Block block)
    {
        if (block.Text.Length == 0 || block.Kind != BlockKind.Paragraph || page.IsBody(block.Index) || block.LinkLength * 2 > block.Text.Length || CaptionRule.IsSomethingElse(block)) return null;
        if (block.Index == 0 || page.Tree.Blocks[block.Index - 1].Media is not { IsImage: true } || !page.IsInArticle(block, past: 2)) return null;
        if (block.Box.IsWithin(Within.Navigation | Within.Footer | Within.Link | Within.Button | Within.Form)) return null;
        if ((page.Hints.Of(block, levels: 3) & (BoxHint.Related | BoxHint.Byline | BoxHint.Bio | BoxHint.Avatar | BoxHint.Newsletter | BoxHint.Advertisement | BoxHint.Timestamp)) != 0) return null;
        var shared = block.Box;
        while (shared.FirstBlock == block.Index && shared.Parent is not null) shared = shared.Parent;
        if (shared.EndBlock - shared.FirstBlock > MostBlocks || shared.TextLength > MostText) return null;
        return CreditRule.Says(page, block) ? new Verdict(Role.Credit, 0.65, "a credit in one small box with the picture before it") : new Verdict(Role.Caption, 0.65, "in one small box with the picture before it");
    }
}

/// <summary>Whether a line under a picture names its maker rather than what it shows.</summary>
internal static class CreditRule
{
    private const int LongestColumns = 90;
    private static readonly Lazy<PhraseList> s_phrases = new(() => PhraseList.Load("credits"));

    public static bool Says(PageView page, Block block)
    {
        var shape = page.ShapeOf(block);
        if (shape.Columns > LongestColumns) return false;
        if ((page.Hints.Of(block, levels: 0) & BoxHint.Credit) != 0) return true;
        if (shape.Words <= 3 && shape.CapitalWords == shape.Words && !shape.EndsSentence) return true; // A name alone under a picture is its maker's more often than what it shows.
        return (shape.Words <= 8 || (shape.Words <= 12 && !shape.EndsSentence)) && s_phrases.Value.IsIn(block.Text);
    }
}
