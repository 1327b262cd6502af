using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Outside;

/// <summary>
/// Dialogs that ask for consent to cookies, however long they are: by the words of their classes or the ids of those who sell them, or a
/// dialog by its markup that does not hold the headline.
/// </summary>
internal static class ConsentLayers
{
    public static void Find(ScoredPage page, OutsideParts parts)
    {
        foreach (var box in page.Tree.Boxes)
        {
            if (box.Parent is null || box.FirstBlock == box.EndBlock || parts[box.FirstBlock] != OutsidePart.None) continue;
            if (IsLayer(page, box)) parts.Mark(box, OutsidePart.Layer);
        }
    }

    private static bool IsLayer(ScoredPage page, Box box)
    {
        var hints = page.Layout.Hints.Get(box);
        var isDialog = page.IsArticle && ((hints & BoxHint.Dialog) != 0 || box.Tag == "dialog"); // Shops show what they sell in dialogs.
        if (!isDialog && (hints & BoxHint.Consent) == 0) return false;
        return !page.HoldsHeadline(box) && (page.HeadlineBlock >= 0 || box.ProseLength * 2 < page.Tree.Root.ProseLength);
    }
}
