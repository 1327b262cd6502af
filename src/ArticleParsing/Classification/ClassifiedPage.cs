namespace ArticleParsing.Classification;

/// <summary>A page whose blocks have roles, and what kind of page it is.</summary>
internal sealed record ClassifiedPage(IReadOnlyList<LabelledBlock> Blocks, PageType Type, double ArticleProbability);
