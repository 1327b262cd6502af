using ArticleParsing.Classification;

namespace ArticleParsing.Composition;

/// <summary>An article with what <c>Analyze</c> shows of how it came about.</summary>
/// <param name="Article">The article.</param>
/// <param name="Values">Where its values came from.</param>
/// <param name="Blocks">The blocks of the page with their final roles.</param>
/// <param name="BodyIndexes">For each block the index of its block in the article's body; -1 if it is not in it.</param>
internal sealed record ComposedArticle(Article Article, IReadOnlyList<ValueEvidence> Values, LabelledPage Blocks, int[] BodyIndexes);
