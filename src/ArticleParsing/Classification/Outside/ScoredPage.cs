using ArticleParsing.Blocks;
using ArticleParsing.Classification.Features;

namespace ArticleParsing.Classification.Outside;

/// <summary>A page of which only the body scores are known, as the finders of its outside parts see it.</summary>
internal sealed class ScoredPage(BlockTree tree, PageLayout layout, float[] scores, float threshold)
{
    public BlockTree Tree => tree;

    public PageLayout Layout => layout;

    /// <summary>Whether the page is an article: more likely than anything else, or by its head.</summary>
    public bool IsArticle { get; set; }

    /// <summary>Whether comments are apart from the page's own text; of forums they are the text.</summary>
    public bool IsAboveComments { get; set; }

    /// <summary>Whether the headline announces a number of items, as those of lists do ("51 tools"); years do not count.</summary>
    public bool IsOfItems { get; init; }

    /// <summary>The page's address; null if it is not known.</summary>
    public string? Url { get; init; }

    public bool IsText => tree.Root.Tag.Length == 0;

    public int HeadlineBlock => layout.HeadlineBlock;

    /// <summary>The first long body block of the article; -1 if there is none.</summary>
    public int Lead { get; private set; } = -1;

    /// <summary>Whether a text has a number from three to some hundreds.</summary>
    public static bool HasNumberOfItems(string? text)
    {
        const int Fewest = 3, Most = 500;
        var number = 0;
        foreach (var c in text ?? "")
        {
            if (c is >= '0' and <= '9') number = Math.Min((10 * number) + c - '0', 10 * Most);
            else if (number is >= Fewest and <= Most) return true;
            else number = 0;
        }

        return number is >= Fewest and <= Most;
    }

    /// <summary>Whether the model takes a block for body.</summary>
    public bool IsLikelyBody(int block) => scores[block] >= threshold;

    /// <summary>Whether the model takes a block for body and it is long enough for prose.</summary>
    public bool IsLikelyProse(int block) => layout.IsProse[block] && IsLikelyBody(block);

    public bool HoldsHeadline(Box box) => HeadlineBlock >= box.FirstBlock && HeadlineBlock < box.EndBlock;

    public bool HoldsLead(Box box) => Lead >= box.FirstBlock && Lead < box.EndBlock;

    /// <summary>The highest box around the given one that begins at or after a block, and ends before the page does.</summary>
    public Box HighestFrom(Box box, int first)
    {
        while (box.Parent is { Parent: not null } parent && parent.FirstBlock >= first) box = parent;
        return box;
    }

    /// <summary>Whether a block speaks of an author, by its class or its words: bios stand among cards and above comments.</summary>
    public bool IsOfAuthor(int block)
    {
        const int Levels = 3;
        if (layout.IsProse[block] && layout.Phrases.SpeakOfAuthor(block)) return true;
        return (layout.Hints.Get(tree.Blocks[block], Levels) & BoxHint.Bio) != 0;
    }

    /// <summary>How many columns of likely body text a range of blocks holds.</summary>
    public int LikelyBodyColumns(int first, int end)
    {
        var columns = 0;
        for (var i = first; i < end; i++)
        {
            if (IsLikelyBody(i)) columns += layout.Shapes[i].Columns;
        }

        return columns;
    }

    /// <summary>The lead stands after the headline, not in a section that its class gives to readers.</summary>
    public void FindLead(OutsideParts parts)
    {
        var comments = CommentSections.MarkedBoxes(this);
        for (var i = Math.Max(0, HeadlineBlock + 1); i < scores.Length && Lead < 0; i++)
        {
            if (!IsLikelyProse(i) || parts[i] != OutsidePart.None) continue;
            if (tree.Blocks[i].HeadingLevel == 0 && !comments[tree.Blocks[i].Box.Index]) Lead = i;
        }
    }
}
