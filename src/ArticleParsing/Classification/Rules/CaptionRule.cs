using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Rules;

/// <summary>Captions, by figcaption or class.</summary>
internal sealed class CaptionRule : IRoleRule
{
    private const int LongestColumns = 1200;

    public string Id => "caption";

    public Verdict? Judge(PageView page, Block block)
    {
        if (block.Text.Length == 0
            || block.HeadingLevel is 1 or 2
            || page.ShapeOf(block).Columns > LongestColumns
            || !page.IsInArticle(block, past: 6))
            return null;
        var inCaption = block.Box.IsWithin(Within.Caption);
        if (block.Box.IsWithin(Within.Navigation | Within.Footer) || (!inCaption && block.Box.IsWithin(Within.Button))) return null;
        var hints = page.Hints.Get(block, levels: 3);
        if (!inCaption && (hints & BoxHint.Caption) == 0 && !block.Box.IsWithin(Within.Figure)) return null;
        if (block.Kind == BlockKind.Code
            || (!inCaption
                && block.Kind is BlockKind.ListItem or BlockKind.TableCell or BlockKind.Quote
                && (page.Hints.Get(block, levels: 1) & BoxHint.Caption) == 0))
            return null;
        if (!inCaption && (hints & BoxHint.Caption) == 0 && !HoldsPicture(page, block)) return null;
        if (!inCaption
            && (hints & (BoxHint.Related | BoxHint.Byline | BoxHint.Bio | BoxHint.Paywall | BoxHint.Newsletter
                | BoxHint.Advertisement)) != 0)
            return null;
        if (!inCaption && (block.Box.IsWithin(Within.Link) || IsWholeArticle(page, block))) return null;
        if (IsSomethingElse(page, block)) return null;
        if (CreditLines.Says(page, block)) return new Verdict(Role.Credit, 0.8, "the credit under a picture");
        return new Verdict(Role.Caption, inCaption ? 0.9 : 0.75, inCaption ? "in a figcaption" : "in a figure, or its class says caption");
    }

    /// <summary>Some pages wrap their text in a figure, or name its box after the picture at its top.</summary>
    private static bool IsWholeArticle(PageView page, Block block)
    {
        const int MostBlocks = 20, Levels = 3;
        var box = page.Hints.Nearest(block.Box, BoxHint.Caption, Levels) ?? block.Box.Nearest("figure");
        return box is not null && box.EndBlock - box.FirstBlock > MostBlocks;
    }

    /// <summary>Whether the figure around a block has anything for a caption to be of.</summary>
    private static bool HoldsPicture(PageView page, Block block)
    {
        if (block.Box.Nearest("figure") is not { } figure) return false;
        for (var i = figure.FirstBlock; i < figure.EndBlock; i++)
        {
            if (page.Tree.Blocks[i].Media is not null) return true;
        }

        return false;
    }

    /// <summary>Dates, notices and promotion stand near pictures too.</summary>
    public static bool IsSomethingElse(PageView page, Block block) =>
        block.Facts.IsDateLine
            || (page.Phrases.NoticeIn(block.Index) is { } kind
                && !(kind == DisclaimerKind.Legal && DisclaimerRule.IsAtPicture(page, block)))
            || page.Phrases.OpenPromotion(block.Index);
}
