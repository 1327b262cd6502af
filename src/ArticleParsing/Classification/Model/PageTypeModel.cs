using ArticleParsing.Learning;

namespace ArticleParsing.Classification.Model;

/// <summary>One set of trees a page type; their probabilities, made to add up to one.</summary>
internal sealed class PageTypeModel(IReadOnlyList<(PageType Type, TreeEnsemble Trees)> types)
{
    public IReadOnlyList<(PageType Type, TreeEnsemble Trees)> Types { get; } = types;

    public (PageType Type, float ArticleProbability) Judge(ReadOnlySpan<float> row)
    {
        float sum = 0, best = 0, article = 0;
        var likeliest = PageType.Article;
        foreach (var (type, trees) in Types)
        {
            var probability = TreeEnsemble.Probability(trees.Score(row));
            sum += probability;
            if (type == PageType.Article) article = probability;
            if (probability <= best) continue;
            best = probability;
            likeliest = type;
        }

        return (likeliest, sum > 0 ? article / sum : 0);
    }
}
