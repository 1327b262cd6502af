using ArticleParsing.Classification;
using ArticleParsing.Classification.Rules;
using ArticleParsing.Model;

namespace ArticleParsing.Composition.Disclaimers;

/// <summary>Collects the notices, each once.</summary>
internal static class DisclaimerComposer
{
    public static IReadOnlyList<Evidence<Disclaimer>> Compose(LabelledPage blocks)
    {
        var disclaimers = new List<Evidence<Disclaimer>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var labelled in blocks)
        {
            if (labelled.Role is Role.Disclaimer or Role.Correction && seen.Add(labelled.Block.Text)) disclaimers.Add(Read(labelled));
        }

        return disclaimers;
    }

    private static Evidence<Disclaimer> Read(LabelledBlock labelled)
    {
        var text = labelled.Block.Text;
        var kind = DisclaimerWords.KindOf(text) ?? (labelled.Role == Role.Correction ? DisclaimerKind.Correction : DisclaimerKind.Other);
        return new(new Disclaimer(kind, text), labelled.Reason) { Confidence = labelled.Confidence };
    }
}
