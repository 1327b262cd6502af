using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Outside;

/// <summary>
/// Articles after the page's own: as the next story of an endless page, or the next post of an index. Each stands in an article element, or
/// in the same template as the first, under a headline of its own.
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
        var own = page.Tree.Blocks[page.HeadlineBlock].Box;
        if (own.Nearest("article") is { } article)
        {
            own = article;
        }
        else
        {
            if (SecondHeadline(page) is not { } second) return null;
            while (own.Parent is { } parent && parent.EndBlock <= second) own = parent;
            if (page.Lead >= own.EndBlock) return null;
        }

        return page.LikelyBodyColumns(own.FirstBlock, own.EndBlock) >= LeastColumns ? own : null;
    }

    /// <summary>The next heading in the same place of the template as the headline; null if there is none.</summary>
    private static int? SecondHeadline(ScoredPage page)
    {
        var repetition = page.Layout.Repetition;
        var path = repetition.PathIndexOf(page.HeadlineBlock);
        if (repetition.PathOf(page.HeadlineBlock).Blocks == 1) return null;
        for (var i = page.HeadlineBlock + 1; i < page.Tree.Blocks.Count; i++)
        {
            if (repetition.PathIndexOf(i) == path && page.Tree.Blocks[i].HeadingLevel > 0) return i;
        }

        return null;
    }

    private static bool IsOther(ScoredPage page, Box own, Box box)
    {
        var repetition = page.Layout.Repetition;
        var isArticle = box.Tag == "article";
        var isAlike = repetition.TemplateOf(box) == repetition.TemplateOf(own) && (isArticle || box.Depth == own.Depth);
        if (!isArticle && !isAlike) return false;
        for (var i = box.FirstBlock; i < Math.Min(box.EndBlock, box.FirstBlock + HeadReach); i++)
        {
            if (page.Tree.Blocks[i] is not { HeadingLevel: > 0 } heading) continue;
            if (isAlike || heading.HeadingLevel == 1 || LeadsAway(heading)) return true;
            return repetition.PathIndexOf(i) == repetition.PathIndexOf(page.HeadlineBlock);
        }

        return false;
    }

    private static bool LeadsAway(Block heading) => heading.Links is [{ Url: [not '#', ..] }] || heading.Box.IsWithin(Within.Link);

    /// <summary>The other article with the line that announces it: "Next article".</summary>
    private static Box WithLabel(ScoredPage page, Box own, Box other)
    {
        const int LongestLabel = 120;
        var box = other;
        while (box.Parent is { Parent: not null } parent && parent.FirstBlock >= own.EndBlock)
        {
            if (parent.TextLength - box.TextLength > LongestLabel) break;
            box = parent;
        }

        return box;
    }
}
