using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Outside;

/// <summary>
/// Articles after the page's own: as the next story of an endless page, or the next post of an index. Each stands in an article element, or in the
/// same template as the first, under a headline of its own.
/// </summary>
internal static class OtherArticles
{
    /// <summary>How far below its beginning an article's headline stands.</summary>
    private const int HeadReach = 6;

    public static void Find(ScoredPage page, OutsideParts parts)
    {
        if (page.HeadlineBlock < 0 || OwnArticle(page) is not { } own) return;
        foreach (var box in page.Tree.Boxes)
        {
            if (box.FirstBlock < own.EndBlock || box.EndBlock == box.FirstBlock || parts[box.FirstBlock] != OutsidePart.None) continue;
            if (IsOther(page, own, box)) parts.Mark(WithLabel(page, own, box), OutsidePart.OtherArticle);
        }
    }

    /// <summary>The box of the page's own article: headline and text stand in it, nothing of another article does.</summary>
    private static Box? OwnArticle(ScoredPage page)
    {
        const int LeastColumns = 240;
        var headline = page.Tree.Blocks[page.HeadlineBlock].Box;
        if (headline.Nearest("article") is { } article) return page.LikelyBodyColumns(article.FirstBlock, article.EndBlock) >= LeastColumns ? article : null;

        var own = headline;
        while (own.Parent is { } parent && !HoldsSecondHeadline(page, parent)) own = parent;
        return own.Parent is not null && page.Lead < own.EndBlock && page.LikelyBodyColumns(own.FirstBlock, own.EndBlock) >= LeastColumns ? own : null;
    }

    private static bool HoldsSecondHeadline(ScoredPage page, Box box)
    {
        var repetition = page.Layout.Repetition;
        var path = repetition.PathIndexOf(page.HeadlineBlock);
        if (repetition.PathOf(page.HeadlineBlock).Blocks == 1) return false;
        for (var i = page.HeadlineBlock + 1; i < box.EndBlock; i++)
        {
            if (repetition.PathIndexOf(i) == path && page.Tree.Blocks[i].HeadingLevel > 0) return true;
        }

        return false;
    }

    private static bool IsOther(ScoredPage page, Box own, Box box)
    {
        var repetition = page.Layout.Repetition;
        var isAlike = repetition.TemplateOf(box) == repetition.TemplateOf(own) && (box.Tag == "article" || box.Depth == own.Depth);
        if (box.Tag != "article" && !isAlike) return false;
        for (var i = box.FirstBlock; i < Math.Min(box.EndBlock, box.FirstBlock + HeadReach); i++)
        {
            if (page.Tree.Blocks[i] is not { HeadingLevel: > 0 } heading) continue;
            return isAlike || heading.HeadingLevel == 1 || LeadsAway(heading) || repetition.PathIndexOf(i) == repetition.PathIndexOf(page.HeadlineBlock);
        }

        return false;
    }

    private static bool LeadsAway(Block heading) => heading.Links is [{ Url: [not '#', ..] }] || heading.Box.IsWithin(Within.Link);

    /// <summary>The other article with the line that announces it: "Next article".</summary>
    private static Box WithLabel(ScoredPage page, Box own, Box other)
    {
        const int LongestLabel = 120;
        var box = other;
        while (box.Parent is { Parent: not null } parent && parent.FirstBlock >= own.EndBlock && parent.TextLength - box.TextLength <= LongestLabel) box = parent;
        return box;
    }
}
