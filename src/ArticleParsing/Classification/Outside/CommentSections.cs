using ArticleParsing.Blocks;
using ArticleParsing.Languages;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Outside;

/// <summary>What readers wrote under an article: a box whose class says so, or what follows a heading that does.</summary>
internal static class CommentSections
{
    private const int LongestHeading = 120;

    private static readonly NamedEntries s_words = WordLists.ReadNamed("comments");

    /// <summary>How the headings of comments read.</summary>
    public static PhraseList Headings { get; } = new(s_words["heading"]);

    /// <summary>What stands beside each comment: "Reply", "says:".</summary>
    private static readonly PhraseList s_besides = new(s_words["beside"]);

    public static void Find(ScoredPage page, OutsideParts parts)
    {
        if (!page.IsAboveComments) return;
        foreach (var box in page.Tree.Boxes)
        {
            if (box.FirstBlock <= page.Lead || box.EndBlock == box.FirstBlock || !HintsAtComments(page, box)) continue;
            var isMarked = parts[box.FirstBlock] == OutsidePart.Comments && parts[box.EndBlock - 1] == OutsidePart.Comments;
            if (!isMarked) parts.Mark(box, OutsidePart.Comments, except: page.IsOfAuthor);
        }

        for (var i = page.Lead + 1; i < page.Tree.Blocks.Count; i++)
        {
            if (parts[i] != OutsidePart.None || !IsHeading(page, i)) continue;
            var section = SectionOf(page, i);
            if (HasReaders(page, i + 1, section.EndBlock)) parts.Mark(i, EndUnder(page, i, section), OutsidePart.Comments);
        }
    }

    /// <summary>For each box, whether it is a section of comments by its class and begins below the headline, or stands in one.</summary>
    public static bool[] MarkedBoxes(ScoredPage page)
    {
        var marked = new bool[page.Tree.Boxes.Count];
        foreach (var box in page.Tree.Boxes)
        {
            marked[box.Index] = (box.Parent is { } parent && marked[parent.Index])
                || (box.FirstBlock > page.HeadlineBlock && HintsAtComments(page, box));
        }

        return marked;
    }

    /// <summary>A paragraph may bear such a class for notes of its editor.</summary>
    private static bool HintsAtComments(ScoredPage page, Box box) =>
        box.Tag is not ("p" or "body") && (page.Layout.Hints.Get(box) & BoxHint.Comments) != 0;

    private static bool IsHeading(ScoredPage page, int index)
    {
        var block = page.Tree.Blocks[index];
        return block.Text.Length is > 0 and <= LongestHeading && page.Layout.Phrases.HeadComments(index) && !block.IsMostlyLink;
    }

    /// <summary>The box that begins with a heading, if it holds more; else the box around it.</summary>
    private static Box SectionOf(ScoredPage page, int index)
    {
        var box = page.HighestFrom(page.Tree.Blocks[index].Box, Math.Max(index - 1, page.Lead + 1));
        return box.EndBlock > index + 1 ? box : box.Parent ?? box;
    }

    /// <summary>The end of the section: of its box if that begins with the heading, else the next heading of the same rank.</summary>
    private static int EndUnder(ScoredPage page, int index, Box section)
    {
        var rank = page.Tree.Blocks[index].HeadingLevel;
        if (section.FirstBlock >= index - 1 || rank == 0) return section.EndBlock;
        for (var i = index + 1; i < section.EndBlock; i++)
        {
            if (page.Tree.Blocks[i].HeadingLevel is > 0 and var level && level <= rank) return i;
        }

        return section.EndBlock;
    }

    /// <summary>Dates, replies and forms stand in what readers wrote, not in what follows a crosshead.</summary>
    private static bool HasReaders(ScoredPage page, int first, int end)
    {
        const int Reach = 12, Levels = 3;
        for (var i = first; i < Math.Min(end, first + Reach); i++)
        {
            var block = page.Tree.Blocks[i];
            var hints = page.Layout.Hints.Get(block, Levels);
            if (block.Box.IsWithin(Within.Form) || (hints & (BoxHint.Comments | BoxHint.Avatar)) != 0) return true;
            if (block.Text.Length is > 0 and <= LongestHeading && (block.Facts.IsDateLine || s_besides.IsIn(block.Text))) return true;
        }

        return false;
    }
}
