namespace ArticleParsing.Rendering;

internal static class BodyFigures
{
    /// <summary>The figure that stands at this place of the body; null where an article that somebody else made has none of that number.</summary>
    public static Figure? FigureOf(this Article article, FigureBlock block) =>
        block.Index >= 0 && block.Index < article.Figures.Count ? article.Figures[block.Index] : null;
}
