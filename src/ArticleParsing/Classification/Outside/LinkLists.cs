using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Outside;

/// <summary>A heading that announces other stories, and the links under it.</summary>
internal static class LinkLists
{
    private const int MostWords = 9;

    public static void Find(ScoredPage page, OutsideParts parts)
    {
        for (var i = page.Lead + 1; i < page.Tree.Blocks.Count; i++)
        {
            if (parts[i] != OutsidePart.None || !IsHeading(page, i)) continue;
            var end = EndOfLinks(page, i);
            if (end > i + 1 && page.LikelyBodyColumns(i, end) > 0) parts.Mark(i, end, OutsidePart.Stories);
        }
    }

    private static bool IsHeading(ScoredPage page, int index)
    {
        var block = page.Tree.Blocks[index];
        if (!page.Layout.Phrases.OpenPromotion(index) || page.Layout.Shapes[index].Words > MostWords || block.LinkLength > 0) return false;
        return block.HeadingLevel > 1 || block.StrongLength == block.Text.Length;
    }

    private static int EndOfLinks(ScoredPage page, int index)
    {
        var heading = page.Tree.Blocks[index].Box;
        while (heading.Parent is { } parent && parent.EndBlock == index + 1) heading = parent;
        var end = index + 1;
        for (var i = index + 1; i < (heading.Parent ?? heading).EndBlock; i++)
        {
            var block = page.Tree.Blocks[i];
            if (block.Text.Length == 0) continue;
            if (block.HeadingLevel > 0 && block.LinkLength == 0) break;
            if (!block.IsMostlyLink && !block.Box.IsWithin(Within.Link)) break;
            end = i + 1;
        }

        return end;
    }
}
