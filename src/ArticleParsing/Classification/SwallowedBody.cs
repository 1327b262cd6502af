using ArticleParsing.Blocks;

namespace ArticleParsing.Classification;

/// <summary>A standfirst introduces a body. If nothing is left for that, the paragraphs taken for standfirst are the body.</summary>
internal static class SwallowedBody
{
    public static void Restore(LabelledBlock[] labelled)
    {
        int standfirst = 0, body = 0, count = 0;
        foreach (var (block, role, _, _) in labelled)
        {
            if (role == Role.Standfirst)
            {
                standfirst += block.Text.Length;
                count++;
            }
            else if (role.IsRunningText())
            {
                body += block.Text.Length;
            }
        }

        const int MostPoints = 4;
        if (count == 0 || !(body == 0 || (count > MostPoints && standfirst > body))) return;
        for (var i = 0; i < labelled.Length; i++)
        {
            if (labelled[i].Role != Role.Standfirst) continue;
            var role = labelled[i].Block.Kind == BlockKind.ListItem ? Role.ListItem : Role.Paragraph;
            var reason = RuleIds.Swallowed + ": no body without it; else " + labelled[i].Reason;
            labelled[i] = labelled[i] with { Role = role, Rule = RuleIds.Swallowed, Reason = reason };
        }
    }
}
