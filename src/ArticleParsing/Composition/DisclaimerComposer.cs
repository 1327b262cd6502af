using ArticleParsing.Classification;
using ArticleParsing.Classification.Rules;
using ArticleParsing.Composition.Metadata;

namespace ArticleParsing.Composition;

/// <summary>Collects the notices, each once.</summary>
internal static class DisclaimerComposer
{
    public static IReadOnlyList<Evidence<Disclaimer>> Compose(IReadOnlyList<LabelledBlock> blocks)
    {
        var disclaimers = new List<Evidence<Disclaimer>>();
        foreach (var (block, role, confidence, reason) in blocks)
        {
            if (role is not (Role.Disclaimer or Role.Correction) || disclaimers.Exists(d => d.Value.Text == block.Text)) continue;
            var kind = DisclaimerWords.KindOf(block.Text) ?? (role == Role.Correction ? DisclaimerKind.Correction : DisclaimerKind.Other);
            disclaimers.Add(new(new Disclaimer(kind, block.Text), reason) { Confidence = confidence });
        }

        return disclaimers;
    }
}
