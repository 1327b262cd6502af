using ArticleParsing.Blocks;

namespace ArticleParsing.Classification;

/// <summary>
/// What is left over of a box goes with it: a heading with nothing under it, a line that ends in a colon and announces what was dropped.
/// </summary>
internal static class DanglingLines
{
    private const int LongestLine = 100;
    private const int LongestLabel = 40;

    public static void Drop(LabelledBlock[] labelled)
    {
        var next = -1; // The next block of the body, text or embed.
        for (var i = labelled.Length - 1; i >= 0; i--)
        {
            var role = labelled[i].Role;
            if (!role.StandsInBody() && role != Role.Picture) continue;
            if (role == Role.Heading ? IsEmpty(labelled, i, next) : role == Role.Paragraph && AnnouncesNothing(labelled, i, next))
            {
                labelled[i] = labelled[i] with { Role = Role.Chrome, Reason = "dangling: nothing of the body stands under it; else " + labelled[i].Reason };
                continue;
            }

            next = i;
        }
    }

    /// <summary>Nothing follows, or what stood under the heading was dropped and the next one is no lower.</summary>
    private static bool IsEmpty(LabelledBlock[] labelled, int heading, int next)
    {
        if (next < 0) return true;
        if (labelled[next].Role != Role.Heading || labelled[next].Block.HeadingLevel > labelled[heading].Block.HeadingLevel) return false;
        return IsDropped(labelled, heading + 1, next);
    }

    private static bool AnnouncesNothing(LabelledBlock[] labelled, int line, int next)
    {
        var text = labelled[line].Block.Text;
        if (text.Length > LongestLine || text[text.Length - 1] is not (':' or '\uFF1A')) return false;
        return next < 0 || (text.Length <= LongestLabel && IsDropped(labelled, line + 1, next) && labelled[line + 1].Role == Role.RelatedPromotion);
    }

    /// <summary>Whether text stands in a range, and all of it was dropped.</summary>
    private static bool IsDropped(LabelledBlock[] labelled, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (labelled[i].Block.Text.Length > 0 && labelled[i].Role is Role.RelatedPromotion or Role.Chrome) return true;
        }

        return false;
    }
}
