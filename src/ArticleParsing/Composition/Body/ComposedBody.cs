namespace ArticleParsing.Composition.Body;

/// <summary>The body, and the page's block at which each of its blocks begins.</summary>
internal sealed record ComposedBody(IReadOnlyList<BodyBlock> Blocks, IReadOnlyList<int> Sources);
