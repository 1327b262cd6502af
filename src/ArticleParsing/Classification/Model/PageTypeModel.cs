using ArticleParsing.Learning;

namespace ArticleParsing.Classification.Model;

/// <summary>One set of trees a page type; their probabilities, made to add up to one.</summary>
internal sealed class PageTypeModel(IReadOnlyList<TreeEnsemble> trees)
{
    /// <summary>In the order of <see cref="PageType"/>.</summary>
    public IReadOnlyList<TreeEnsemble> Trees { get; } = trees;

    public (PageType Type, float ArticleProbability) Judge(ReadOnlySpan<float> row)
    {
        float sum = 0, best = 0, article = 0;
        var type = PageType.Article;
        for (var t = 0; t < Trees.Count; t++)
        {
            var probability = TreeEnsemble.Probability(Trees[t].Score(row));
            sum += probability;
            if (t == (int)PageType.Article) article = probability;
            if (probability <= best) continue;
            best = probability;
            type = (PageType)t;
        }

        return (type, sum > 0 ? article / sum : 0);
    }
}
