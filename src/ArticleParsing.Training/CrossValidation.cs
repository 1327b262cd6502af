using ArticleParsing.Classification.Features;
using ArticleParsing.Classification.Model;

namespace ArticleParsing.Training;

/// <summary>Five folds by site; the token statistics a page is described by never saw its own fold.</summary>
internal static class CrossValidation
{
    private const int Folds = 5;

    /// <summary>News pages are a tenth of the corpora and what the library is for.</summary>
    private const double NewsWeight = 2.5;

    public static void AssignFolds(IEnumerable<PageSample> samples)
    {
        foreach (var sample in samples) sample.Fold = FoldOf(sample.Page.Site);
    }

    /// <summary>A model for each fold that has seen no site of it.</summary>
    public static BlockModel[] Fit(IReadOnlyList<PageSample> samples)
    {
        var models = new BlockModel[Folds];
        for (var fold = 0; fold < Folds; fold++)
        {
            var trees = FitWithout(samples, fold);
            models[fold] = new BlockModel(TokenStatisticsFitter.Fit(samples.Where(s => s.Fold != fold && s.IsFitForTraining)), trees);
        }

        return models;
    }

    /// <summary>Reads the corpora and fits a model for each fold.</summary>
    public static BlockModel[] FitByFold(string corpora)
    {
        var samples = Samples(corpora, "html");
        AssignFolds(samples);
        return Fit(samples);
    }

    /// <summary>The pages that train, read as the kind of input named: html or text.</summary>
    public static List<PageSample> Samples(string corpora, string kind) =>
    [
        .. new[] { "wcxb", "fundus" }.SelectMany(set => Corpus.Read(corpora, set))
            .AsParallel().AsOrdered().WithDegreeOfParallelism(2)
            .Select(page => kind == "html" ? PageSample.OfHtml(page) : PageSample.OfText(page)),
    ];

    public static int FoldOf(string site) => (int)(StableHash(site) % Folds);

    /// <summary>Fits on all folds but one, and leaves in every sample the token features this model would see.</summary>
    private static TreeEnsemble FitWithout(IReadOnlyList<PageSample> samples, int fold)
    {
        for (var inner = 0; inner < Folds; inner++)
        {
            var statistics = TokenStatisticsFitter.Fit(samples.Where(s => s.Fold != fold && s.Fold != inner && s.IsFitForTraining));
            foreach (var sample in samples.Where(s => s.Fold == inner)) sample.WithTokens(statistics);
        }

        return TreeTrainer.Fit(Examples(samples.Where(s => s.Fold != fold && s.IsFitForTraining)), BlockFeatures.Names.Length, 150, 15, 0.1);
    }

    /// <summary>Fits on everything. The token features of each page still come from statistics that did not see its fold.</summary>
    public static BlockModel FitOnAll(IReadOnlyList<PageSample> samples)
    {
        var trees = FitWithout(samples, fold: -1);
        return new BlockModel(TokenStatisticsFitter.Fit(samples.Where(s => s.IsFitForTraining)), trees);
    }

    private static IEnumerable<TreeTrainer.Example> Examples(IEnumerable<PageSample> samples)
    {
        var width = BlockFeatures.Names.Length;
        foreach (var sample in samples)
        {
            var total = sample.WordCounts.Where((_, i) => sample.Labels[i]).Sum();
            var pageWeight = Math.Pow(300.0 / Math.Max(50, total), 0.5) * (sample.Page.Set == "fundus" ? NewsWeight : 1);
            for (var i = 0; i < sample.Labels.Length; i++)
            {
                if (sample.WordCounts[i] == 0) continue;
                yield return new TreeTrainer.Example
                {
                    Features = sample.Features.AsSpan(i * width, width).ToArray(),
                    Label = sample.Labels[i],
                    Weight = (float)(Math.Pow(sample.WordCounts[i], 0.7) * pageWeight),
                };
            }
        }
    }

    private static uint StableHash(string text) => text.Aggregate(2166136261u, (hash, c) => (hash ^ c) * 16777619);
}
