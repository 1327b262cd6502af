using ArticleParsing.Blocks;
using ArticleParsing.Classification;

namespace ArticleParsing.Composition.Figures;

/// <summary>Whether a picture is the thumbnail of another story: the nearest words around it lead there, and are none of the article's.</summary>
internal static class PromotionPictures
{
    private const int MostBlocks = 8;
    private const int FewestWords = 4;

    public static bool Contain(LabelledPage blocks, Block picture)
    {
        var box = picture.Box;
        while (box.TextLength == 0 && box.Parent is { } parent) box = parent;
        if (box.EndBlock - box.FirstBlock > MostBlocks) return false;
        var leads = false;
        for (var i = box.FirstBlock; i < box.EndBlock; i++)
        {
            var (block, role, _, _) = blocks[i];
            if (block.Text.Length == 0) continue;
            if (role is not (Role.RelatedPromotion or Role.Chrome or Role.MediaChrome)) return false;
            leads |= role == Role.RelatedPromotion || (role == Role.Chrome && IsHeadlineLink(block));
        }

        return leads;
    }

    private static bool IsHeadlineLink(Block block) => (block.IsMostlyLink || block.Box.IsWithin(Within.Link)) && block.Text.Count(c => c == ' ') >= FewestWords - 1;
}
