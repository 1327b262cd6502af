using ArticleParsing.Blocks;
using ArticleParsing.Languages;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Outside;

/// <summary>
/// Polls, and offers to subscribe, to log in or to load an app: a box whose class says paywall or newsletter and whose words sell, or a
/// paragraph that speaks like one. Many pages give the class of a paywall to the text behind it, so the class alone says nothing.
/// </summary>
internal static class OfferBoxes
{
    private const int LongestBox = 1200;
    private const int MostBlocks = 60;
    private const int LongestLine = 320;

    private static readonly NamedEntries s_words = WordLists.ReadNamed("offers");

    /// <summary>How offers read that stand alone in the text.</summary>
    public static PhraseList Lines { get; } = new(s_words["line"]);

    /// <summary>Words that sell, in a box whose class says so too.</summary>
    public static PhraseList InBoxes { get; } = new(s_words["box"]);

    public static void Find(ScoredPage page, OutsideParts parts)
    {
        foreach (var box in page.Tree.Boxes)
        {
            if (IsSmall(box) && box.FirstBlock > page.HeadlineBlock && !page.HoldsLead(box) && IsOffer(page, box))
                parts.Mark(box, OutsidePart.Offer);
        }

        for (var i = page.HeadlineBlock + 1; i < page.Tree.Blocks.Count; i++)
        {
            if (page.Layout.Phrases.Offer(i) && IsLine(page, i)) parts.Mark(i, i + 1, OutsidePart.Offer);
        }
    }

    private static bool IsSmall(Box box) => box.TextLength <= LongestBox && box.EndBlock - box.FirstBlock <= MostBlocks;

    private static bool IsOffer(ScoredPage page, Box box)
    {
        if ((page.Layout.Hints.Get(box) & BoxHint.Poll) != 0) return box.FirstBlock > page.Lead;
        if ((page.Layout.Hints.Get(box) & (BoxHint.Paywall | BoxHint.Newsletter | BoxHint.Marketing)) == 0) return false;
        for (var i = box.FirstBlock; i < box.EndBlock; i++)
        {
            if (page.Layout.Phrases.OfferInBox(i) || page.Layout.Phrases.Offer(i)) return true;
        }

        return false;
    }

    private static bool IsLine(ScoredPage page, int index)
    {
        var block = page.Tree.Blocks[index];
        if (page.Layout.Shapes[index].Columns > LongestLine) return false;
        return block.Kind is BlockKind.Paragraph or BlockKind.Heading or BlockKind.ListItem;
    }
}
