using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Outside;

/// <summary>Prose above the headline, in a part of the page of its own, says what the site is for.</summary>
internal static class SiteDescriptions
{
    public static void Find(ScoredPage page, OutsideParts parts)
    {
        if (!page.IsArticle || page.HeadlineBlock < 0 || !HasTextBelow(page)) return;
        var article = CommonBox(page.Tree.Blocks[page.HeadlineBlock].Box, page.Tree.Blocks[page.Lead].Box);
        for (var i = 0; i < Math.Min(page.HeadlineBlock, article.FirstBlock); i++)
        {
            if (page.IsLikelyBody(i) && IsDescription(page, page.Tree.Blocks[i])) parts.Mark(i, i + 1, OutsidePart.SiteDescription);
        }
    }

    /// <summary>In the header of the page, or named a description of what is no article.</summary>
    private static bool IsDescription(ScoredPage page, Block block) =>
        !block.Box.IsWithin(Within.Main | Within.Article)
        && (block.Box.IsWithin(Within.Header) || (page.Layout.Hints.Get(block) & BoxHint.Standfirst) != 0);

    private static bool HasTextBelow(ScoredPage page)
    {
        const int Enough = 200;
        return page.LikelyBodyColumns(page.Lead, page.Tree.Blocks.Count) >= Enough;
    }

    private static Box CommonBox(Box one, Box other)
    {
        while (one != other)
        {
            if (one.Depth >= other.Depth) one = one.Parent!;
            else other = other.Parent!;
        }

        return one;
    }
}
