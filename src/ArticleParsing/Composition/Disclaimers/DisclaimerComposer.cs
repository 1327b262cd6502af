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
        foreach (var labelled in blocks)
        {
            if (labelled.Role is Role.Disclaimer or Role.Correction) Add(labelled, disclaimers);
        }

        return disclaimers;
    }

    private static void Add(LabelledBlock labelled, List<Evidence<Disclaimer>> disclaimers)
    {
        var text = labelled.Block.Text;
        if (disclaimers.Exists(d => d.Value.Text == text)) return;
        var kind = DisclaimerWords.KindOf(text) ?? (labelled.Role == Role.Correction ? DisclaimerKind.Correction : DisclaimerKind.Other);
        disclaimers.Add(new(new Disclaimer(kind, text), labelled.Reason) { Confidence = labelled.Confidence });
    }
}
