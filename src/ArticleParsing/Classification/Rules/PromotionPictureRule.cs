using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Rules;

/// <summary>The thumbnail of another story: the nearest words around it lead there, and are none of the article's.</summary>
internal sealed class PromotionPictureRule : IFigureRule
{
    private const int MostBlocks = 8;
    private const int FewestWords = 4;

    public string Id => "promotion picture";

    public Verdict? Judge(FigureReview review, LabelledBlock labelled) =>
        IsAmongPromotion(review.Page, labelled.Block) ? new Verdict(Role.Chrome, 0.75, "the words around it lead to another story") : null;

    private static bool IsAmongPromotion(LabelledPage page, Block picture)
    {
        var box = picture.Box;
        while (box.TextLength == 0 && box.Parent is { } parent) box = parent;
        if (box.EndBlock - box.FirstBlock > MostBlocks) return false;
        var leads = false;
        for (var i = box.FirstBlock; i < box.EndBlock; i++)
        {
            var (block, role, _, _) = page[i];
            if (block.Text.Length == 0) continue;
            if (role is not (Role.RelatedPromotion or Role.Chrome or Role.MediaChrome)) return false;
            leads |= role == Role.RelatedPromotion || (role == Role.Chrome && IsHeadlineLink(block));
        }

        return leads;
    }

    private static bool IsHeadlineLink(Block block) =>
        (block.IsMostlyLink || block.Box.IsWithin(Within.Link)) && block.Text.Count(c => c == ' ') >= FewestWords - 1;
}
