using ArticleParsing.Blocks;
using ArticleParsing.Classification;
using ArticleParsing.Classification.Headlines;
using ArticleParsing.Model;
using ArticleParsing.Readers.Dates;
using ArticleParsing.Text;

namespace ArticleParsing.Composition.Dates;

/// <summary>A date the page shows, and what its label says of it.</summary>
internal readonly record struct ShownDate(StatedDate Date, DateKind Kind, int Block, bool IsMachineReadable);

/// <summary>
/// Finds the dates a page shows: those near the headline, and if there are none, the one that stands elsewhere in the article.
/// </summary>
internal static class ShownDates
{
    public const int LongestLine = 160;

    /// <summary>A line that is to overrule what is declared is there for its date.</summary>
    public const int LongestDateLine = 90;

    /// <summary>The dates in the lines near the headline, in page order.</summary>
    public static List<ShownDate> NearHeadline(LabelledPage blocks, DateOrder order)
    {
        var dates = new List<ShownDate>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Role is Role.Timestamp or Role.Byline) AddFrom(blocks, i, order, dates);
            else if (i == blocks.HeadlineIndex && OfHeading(blocks[i].Block, order) is { } date)
                dates.Add(new(date, DateKind.Unlabelled, i, false));
        }

        return dates;
    }

    /// <summary>"23.01.2022 - Ferry returns": the date that a heading holds beside the headline.</summary>
    private static StatedDate? OfHeading(Block heading, DateOrder order)
    {
        if (heading.HeadingLevel == 0 || heading.Facts.Dates.Count == 0) return null;
        var title = HeadingText.Read(heading);
        foreach (var date in heading.Facts.Dates)
        {
            if ((!title.HasKicker && date.End <= title.Start) || date.Start >= title.End) return date.In(order);
        }

        return null;
    }

    /// <summary>
    /// The only date that a line between the headline and the end of the article states as its own; null if there is none or several.
    /// </summary>
    public static ShownDate? Elsewhere(LabelledPage blocks, DateOrder order, DateKind kind, int longest = LongestLine)
    {
        const int Before = 12, Past = 25, PastUnlabelled = 12;
        var found = new List<ShownDate>();
        for (var i = Math.Max(0, blocks.HeadlineIndex - Before); i < Math.Min(blocks.Count, blocks.LastTextIndex + Past); i++)
        {
            var (block, role, _, _) = blocks[i];
            if (block.Text.Length == 0 || block.Text.Length > longest) continue;
            if (role is Role.RelatedPromotion or Role.Caption or Role.Heading or Role.Headline or Role.Table) continue;
            if (!IsOfOthers(block)) AddFrom(blocks, i, order, found);
        }

        return Only(found,
            d => d.Kind == kind
                && (kind != DateKind.Unlabelled
                    || (d.Block < blocks.LastTextIndex + PastUnlabelled && blocks[d.Block].Block.Facts.IsDateAlone)));
    }

    /// <summary>Of another story, of whom the article quotes, or of a post.</summary>
    private static bool IsOfOthers(Block block) =>
        block.IsMostlyLink || block.Box.Post is not null || block.Box.IsWithin(Within.Navigation | Within.Quote);

    private static ShownDate? Only(List<ShownDate> found, Func<ShownDate, bool> fits)
    {
        ShownDate? only = null;
        foreach (var date in found)
        {
            if (!fits(date)) continue;
            if (only is { } other && other.Date.Local.Date != date.Date.Local.Date) return null;
            only ??= date;
        }

        return only;
    }

    /// <summary>
    /// Every date of a block with its label: the words between it and the date before, or the line before that is a label alone.
    /// </summary>
    private static void AddFrom(LabelledPage blocks, int index, DateOrder order, List<ShownDate> dates)
    {
        var block = blocks[index].Block;
        var first = dates.Count;
        var at = 0;
        foreach (var mention in block.Facts.Dates)
        {
            if (mention.In(order) is not { } date) continue;
            var kind = DateLabels.KindOf(block.Text.Substring(at, mention.Start - at));
            if (kind == DateKind.Unlabelled && at == 0) kind = DateLabels.KindOf(LabelBefore(blocks, index));
            dates.Add(new(date, kind, index, false));
            at = mention.End;
        }

        if (block.Facts.MachineDate is not { } exact) return;
        if (dates.Count == first) dates.Add(new(exact, DateLabels.KindOf(LabelBefore(blocks, index) + block.Text), index, true));
        for (var i = first; i < dates.Count; i++)
        {
            // The first time element of a line is known; it is the line's only date, or the one of that day.
            if (dates.Count > first + 1 && Math.Abs((dates[i].Date.Local.Date - exact.Local.Date).TotalDays) > 1) continue;
            dates[i] = dates[i] with { Date = exact, IsMachineReadable = true };
            return;
        }
    }

    private static string LabelBefore(LabelledPage blocks, int index)
    {
        const int LongestLabel = 25;
        if (index == 0 || blocks[index - 1].Role is Role.Headline or Role.Paragraph) return "";
        var before = blocks[index - 1].Block.Text;
        return before.Length <= LongestLabel && !before.HasDigit() ? before + " " : "";
    }
}
