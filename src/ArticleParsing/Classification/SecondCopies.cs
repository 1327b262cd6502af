using ArticleParsing.Blocks;

namespace ArticleParsing.Classification;

/// <summary>Some pages hold their text twice, for wide and for narrow screens: of the second copy nothing is kept.</summary>
internal static class SecondCopies
{
    private const int ShortestText = 60;

    public static void Drop(LabelledBlock[] labelled)
    {
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        var copied = -1; // The block whose copy the last long text was.
        for (var i = 0; i < labelled.Length; i++)
        {
            var text = labelled[i].Block.Text;
            if (text.Length < ShortestText) continue;
            if (!firsts.TryGetValue(text, out var first))
            {
                firsts.Add(text, i);
                copied = -1;
                continue;
            }

            var goesOn = copied >= 0 && first > copied && labelled[first].Role.IsRunningText();
            copied = first;
            if (!goesOn || labelled[i].Role != Role.Paragraph) continue;
            var reason = RuleIds.Region + ": the second copy of a text that stands on the page twice; else " + labelled[i].Reason;
            labelled[i] = labelled[i] with { Role = Role.Chrome, Rule = RuleIds.Region, Reason = reason };
        }
    }
}
