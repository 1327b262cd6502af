namespace ArticleParsing.Composition.Body;

/// <summary>The body of an article, and which blocks of the page it is made of.</summary>
/// <param name="Blocks">The body.</param>
/// <param name="IndexOf">For each block of the page the index of its block in the body; -1 if it is not in it.</param>
internal sealed record ComposedBody(IReadOnlyList<BodyBlock> Blocks, int[] IndexOf);
