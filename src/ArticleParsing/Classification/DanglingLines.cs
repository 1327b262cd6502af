using ArticleParsing.Blocks;

namespace ArticleParsing.Classification;

/// <summary>
/// What is left over of a box goes with it: a heading with nothing under it, a line that ends in a colon and announces what was dropped.
/// </summary>
internal static class DanglingLines
{
    private const int LongestLine = 60, LongestLastLine = 140;
    private const int LongestHeading = 90;

    public static void Drop(LabelledBlock[] labelled)
    {
        var next = -1; // The next block of the body, text or embed.
        for (var i = labelled.Length - 1; i >= 0; i--)
        {
            var role = labelled[i].Role;
            if (!role.StandsInBody() && role != Role.Picture) continue;
            if (role == Role.Heading ? IsEmpty(labelled, i, next) : role == Role.Paragraph && AnnouncesNothing(labelled, i, next))
            {
                var reason = RuleIds.Dangling + ": nothing of the body stands under it; else " + labelled[i].Reason;
                labelled[i] = labelled[i] with { Role = Role.Chrome, Rule = RuleIds.Dangling, Reason = reason };
                continue;
            }

            next = i;
        }
    }

    /// <summary>Nothing follows, or the box that the heading opens holds nothing else of the body.</summary>
    private static bool IsEmpty(LabelledBlock[] labelled, int heading, int next)
    {
        if (labelled[heading].Block.Text.Length > LongestHeading) return false;
        if (next < 0) return true;
        var box = labelled[heading].Block.Box;
        if (IsHeadingElement(box) && box.EndBlock > heading + 1) return false; // It holds a button, and is no section.
        while (box.Parent is { Parent: not null } parent && box.EndBlock == heading + 1) box = parent;
        return box.FirstBlock == heading
            && box.EndBlock > heading + 1
            && next >= box.EndBlock
            && IsDropped(labelled, heading + 1, box.EndBlock);
    }

    private static bool IsHeadingElement(Box box) => box.Tag.Length == 2 && box.Tag[0] == 'h' && char.IsDigit(box.Tag[1]);

    private static bool AnnouncesNothing(LabelledBlock[] labelled, int line, int next)
    {
        var text = labelled[line].Block.Text;
        if (text[text.Length - 1] is not (':' or '\uFF1A')) return false;
        if (next < 0) return text.Length <= LongestLastLine;
        return text.Length <= LongestLine && RoleOfNextText(labelled, line) == Role.RelatedPromotion;
    }

    /// <summary>The picture of what is promoted may stand above its title.</summary>
    private static Role? RoleOfNextText(LabelledBlock[] labelled, int line)
    {
        const int Reach = 3;
        for (var i = line + 1; i < Math.Min(labelled.Length, line + 1 + Reach); i++)
        {
            if (labelled[i].Block.Text.Length > 0) return labelled[i].Role;
        }

        return null;
    }

    /// <summary>Whether promotion stands in a range; what the body lacks for other reasons may be missing by mistake.</summary>
    private static bool IsDropped(LabelledBlock[] labelled, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (labelled[i].Role == Role.RelatedPromotion) return true;
        }

        return false;
    }
}
