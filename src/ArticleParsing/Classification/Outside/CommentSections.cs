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
            if (box.FirstBlock > page.Lead && SaysComments(page, box)) parts.Mark(box, OutsidePart.Comments, except: page.IsOfAuthor);
        }

        for (var i = page.Lead + 1; i < page.Tree.Blocks.Count; i++)
        {
            if (parts[i] == OutsidePart.None && IsHeading(page, i) && SectionUnder(page, i) is var end && HasReaders(page, i + 1, end)) parts.Mark(i, end, OutsidePart.Comments);
        }
    }

    /// <summary>Whether a box, or one around it that begins below the headline, is a section of comments by its class.</summary>
    public static bool IsMarked(ScoredPage page, Box box)
    {
        for (Box? around = box; around is not null && around.FirstBlock > page.HeadlineBlock; around = around.Parent)
        {
            if (SaysComments(page, around)) return true;
        }

        return false;
    }

    /// <summary>A paragraph may bear such a class for notes of its editor.</summary>
    private static bool SaysComments(ScoredPage page, Box box) => box.Tag is not ("p" or "body") && (page.Layout.Hints.Of(box) & BoxHint.Comments) != 0;

    private static bool IsHeading(ScoredPage page, int index)
    {
        var block = page.Tree.Blocks[index];
        return block.Text.Length is > 0 and <= LongestHeading && page.Layout.Phrases.HeadComments(index) && !block.IsMostlyLink;
    }

    /// <summary>The section that a heading opens: the rest of the box that begins with it, or what follows it up to the next heading of its rank.</summary>
    private static int SectionUnder(ScoredPage page, int index)
    {
        var heading = page.Tree.Blocks[index];
        var box = page.HighestFrom(heading.Box, Math.Max(index - 1, page.Lead + 1));
        if (box.EndBlock > index + 1) return box.EndBlock;
        var end = (box.Parent ?? box).EndBlock;
        for (var i = index + 1; i < end; i++)
        {
            if (page.Tree.Blocks[i].HeadingLevel is > 0 and var level && level <= heading.HeadingLevel) return i;
        }

        return end;
    }

    /// <summary>Dates, replies and forms stand in what readers wrote, not in what follows a crosshead.</summary>
    private static bool HasReaders(ScoredPage page, int first, int end)
    {
        const int Reach = 12, Levels = 3;
        for (var i = first; i < Math.Min(end, first + Reach); i++)
        {
            var block = page.Tree.Blocks[i];
            if (block.Box.IsWithin(Within.Form) || (page.Layout.Hints.Of(block, Levels) & (BoxHint.Comments | BoxHint.Avatar)) != 0) return true;
            if (block.Text.Length is > 0 and <= LongestHeading && (block.Facts.IsDateLine || s_besides.IsIn(block.Text))) return true;
        }

        return false;
    }
}
