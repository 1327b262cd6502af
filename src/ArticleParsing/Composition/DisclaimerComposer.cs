using ArticleParsing.Classification;
using ArticleParsing.Classification.Rules;

namespace ArticleParsing.Composition;

/// <summary>Collects the notices, each once.</summary>
internal static class DisclaimerComposer
{
    public static IReadOnlyList<Disclaimer> Compose(IReadOnlyList<LabelledBlock> blocks)
    {
        var disclaimers = new List<Disclaimer>();
        foreach (var (block, role, _, _) in blocks)
        {
            if (role is not (Role.Disclaimer or Role.Correction) || disclaimers.Exists(d => d.Text == block.Text)) continue;
            var kind = DisclaimerWords.KindOf(block.Text) ?? (role == Role.Correction ? DisclaimerKind.Correction : DisclaimerKind.Other);
            disclaimers.Add(new Disclaimer(kind, block.Text));
        }

        return disclaimers;
    }
}
