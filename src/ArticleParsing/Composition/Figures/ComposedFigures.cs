namespace ArticleParsing.Composition.Figures;

/// <summary>The figures of an article, and which blocks of the page they are.</summary>
/// <param name="Figures">The figures, in page order.</param>
/// <param name="ByPlace">The index of the figure that stands at a block.</param>
/// <param name="ByPart">The index of the figure that a block is a part of: a picture of it, a line of its caption, its credit.</param>
internal sealed record ComposedFigures(
    IReadOnlyList<Figure> Figures, IReadOnlyDictionary<int, int> ByPlace, IReadOnlyDictionary<int, int> ByPart);
