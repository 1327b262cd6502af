using ArticleParsing.Classification.Features;
using ArticleParsing.Classification.Model;

namespace ArticleParsing.Training;

/// <summary>Fits the page type model on the types that WCXB gives its pages; Fundus has articles only.</summary>
internal sealed class PageTypeTrainer
{
    private readonly List<(int Fold, float[] Features, PageType Type)> _rows = [];

    public static PageType TypeOf(CorpusPage page) => Enum.Parse<PageType>(page.PageType, ignoreCase: true);

    public void Add(PageSample sample, BlockModel model) =>
        _rows.Add((sample.Fold,
            PageTypeFeatures.Compute(sample.Layout, model.Score(sample.Layout, sample.Features).Second, sample.Page.Url),
            TypeOf(sample.Page)));

    public PageTypeModel Fit(int withoutFold) => Fit([.. _rows.Where(r => r.Fold != withoutFold).Select(r => (r.Features, r.Type))]);

    public static PageTypeModel Fit(IReadOnlyList<(float[] Features, PageType Type)> rows) => new(
    [
        .. Enum.GetValues<PageType>().Select(type => (type, TreeTrainer.Fit(
            rows.Select(r => new TreeTrainer.Example { Features = r.Features, Label = r.Type == type, Weight = 1 }),
            PageTypeFeatures.Names.Length, trees: 60, leaves: 6, learningRate: 0.1, leastExamples: 10, featureFraction: 0.4))),
    ]);
}
