using ArticleParsing.Blocks;

namespace ArticleParsing.Classification;

/// <summary>
/// A heading between two paragraphs of the text, of the rank that others of its headings have, is one of them, whatever its box looks like.
/// </summary>
internal static class Crossheads
{
    private const int LongestHeading = 90, Reach = 3;

    public static void Join(LabelledBlock[] labelled)
    {
        var ranks = 0;
        foreach (var (block, role, _, _) in labelled)
        {
            if (role == Role.Heading) ranks |= 1 << block.HeadingLevel;
        }

        if (ranks == 0) return;
        for (var i = 1; i < labelled.Length; i++)
        {
            var block = labelled[i].Block;
            var isLeftOut = labelled[i].Role == Role.Chrome && labelled[i].Rule is null && (ranks >> block.HeadingLevel & 1) != 0;
            if (!isLeftOut || !IsTitle(block) || !FollowsText(labelled, i) || !OpensText(labelled, i)) continue;
            var reason = RuleIds.Region + ": a heading between paragraphs, like others; else " + labelled[i].Reason;
            labelled[i] = labelled[i] with { Role = Role.Heading, Rule = RuleIds.Region, Reason = reason };
        }
    }

    private static bool IsTitle(Block block) =>
        block.HeadingLevel > 0
            && block.Text.Length is > 0 and <= LongestHeading
            && block.LinkLength == 0
            && !block.Box.IsWithin(Within.Aside | Within.Navigation | Within.Footer | Within.Form | Within.Link | Within.Button);

    private static bool FollowsText(LabelledBlock[] labelled, int heading) =>
        labelled[heading - 1].Role is Role.Paragraph or Role.ListItem or Role.Quote;

    /// <summary>A button to copy the heading's address may stand between.</summary>
    private static bool OpensText(LabelledBlock[] labelled, int heading)
    {
        for (var i = heading + 1; i < Math.Min(labelled.Length, heading + Reach); i++)
        {
            if (labelled[i].Role == Role.Paragraph) return true;
            if (!labelled[i].Block.Box.IsWithin(Within.Button)) return false;
        }

        return false;
    }
}
