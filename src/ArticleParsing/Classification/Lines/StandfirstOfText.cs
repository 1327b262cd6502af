using ArticleParsing.Blocks;
using ArticleParsing.Classification.Rules;

namespace ArticleParsing.Classification.Lines;

/// <summary>
/// A text has one standfirst, however many lines it has: a paragraph of several sentences that byline, date or credit part from it is the
/// first of the body.
/// </summary>
internal static class StandfirstOfText
{
    private const int FewestSentences = 2;

    public static void Review(PageView page, LabelledBlock[] labelled)
    {
        CompleteList(page, labelled);
        bool found = false, parted = false;
        for (var i = Math.Max(0, page.HeadlineBlock); i < labelled.Length; i++)
        {
            if (labelled[i].Role == Role.Standfirst)
            {
                if (parted && page.Layout.IsProse[i] && page.Layout.Shapes[i] is { EndsSentence: true, Sentences: >= FewestSentences })
                    labelled[i] = labelled[i] with { Role = BodyRule.RoleFor(labelled[i].Block), Rule = RuleIds.StandfirstOfText,
                        Reason = RuleIds.StandfirstOfText + ": parted from it by the byline; else " + labelled[i].Reason };
                found = true;
            }
            else if (found) parted |= labelled[i].Role is Role.Byline or Role.Timestamp or Role.Credit or Role.Caption;
            if (labelled[i].Role.IsBody()) return;
        }
    }

    /// <summary>The points of a summary go together: the label above the list or one of them tells what they are.</summary>
    private static void CompleteList(PageView page, LabelledBlock[] labelled)
    {
        for (var i = Math.Max(0, page.HeadlineBlock); i < labelled.Length && i <= page.LeadProse; i++)
        {
            if (labelled[i].Block.Kind != BlockKind.ListItem) continue;
            var end = i;
            var told = i > 0 && page.Head.IsSummaryLabel(i - 1);
            for (; end < labelled.Length && labelled[end].Block.Kind == BlockKind.ListItem; end++)
                told |= labelled[end].Role == Role.Standfirst;
            for (; told && i < end; i++)
            {
                if (labelled[i].Role.IsBody() || labelled[i].Role == Role.Chrome)
                    labelled[i] = labelled[i] with { Role = Role.Standfirst, Rule = RuleIds.StandfirstOfText,
                        Reason = RuleIds.StandfirstOfText + ": a point of the same list" };
            }

            i = Math.Max(i, end - 1);
        }
    }
}
