using ArticleParsing.Classification.Features;
using ArticleParsing.Classification.Model;
using ArticleParsing.Learning;

namespace ArticleParsing.Training;

/// <summary>
/// Five folds by site; the statistics a page is described by, and the first-pass scores the second pass learns from, never saw its own
/// fold.
/// </summary>
internal sealed class CrossValidation
{
    private const int Folds = 5;

    /// <summary>News pages are a tenth of the corpora and what the library is for.</summary>
    private const double NewsWeight = 2.5;

    private readonly IReadOnlyList<PageSample> _samples;
    private readonly TokenStatisticsFitter _tokens;
    private readonly TokenStatisticsFitter _wording;

    public CrossValidation(IReadOnlyList<PageSample> samples)
    {
        _samples = samples;
        _tokens = TokenStatisticsFitter.OfTokens(samples, Folds);
        _wording = TokenStatisticsFitter.OfWording(samples, Folds);
    }

    /// <summary>A model for each fold that has seen no site of it, and, if asked, one that has seen everything.</summary>
    public static (BlockModel[] ByFold, BlockModel? OfAll) Fit(IReadOnlyList<PageSample> samples, bool ofAll)
    {
        var validation = new CrossValidation(samples);
        var first = new TreeEnsemble[Folds];
        for (var fold = 0; fold < Folds; fold++)
        {
            first[fold] = validation.FitFirst(fold);
            foreach (var sample in samples.Where(s => s.Fold == fold)) sample.Score(first[fold]);
        }

        var models = new BlockModel[Folds];
        for (var fold = 0; fold < Folds; fold++) models[fold] = validation.ModelOf(first[fold], fold);
        return validation.AddRolesAndTypes(models, ofAll ? validation.FitOnAll() : null);
    }

    /// <summary>Columns that the trees must do without, for ablations.</summary>
    public int[] Without { get; set; } = [];

    /// <summary>What a first pass that has not seen the page's fold gives each block.</summary>
    public Dictionary<PageSample, float[]> FirstScores() => ByFold(fold =>
    {
        var trees = FitFirst(fold);
        return sample => BlockModel.Pass(trees, sample.Layout, sample.Features);
    });

    /// <summary>The same by logistic regression instead of trees.</summary>
    public Dictionary<PageSample, float[]> LinearScores() => ByFold(fold =>
    {
        DescribeWithout(fold);
        return LinearTrainer.Fit(Examples(fold, second: false), BlockFeatures.Names.Length);
    });

    /// <summary>What a second pass that has not seen the page's fold gives each block.</summary>
    public Dictionary<PageSample, float[]> SecondScores(Dictionary<PageSample, float[]> first)
    {
        foreach (var sample in _samples) sample.FirstScores = first[sample];
        return ByFold(fold =>
        {
            var trees = FitSecond(fold);
            return sample =>
            {
                ContextFeatures.Write(sample.Layout, sample.FirstScores, sample.Features);
                return BlockModel.Pass(trees, sample.Layout, sample.Features);
            };
        });
    }

    private Dictionary<PageSample, float[]> ByFold(Func<int, Func<PageSample, float[]>> fit)
    {
        var scores = new Dictionary<PageSample, float[]>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var score = fit(fold);
            var (tokens, wording) = (_tokens.Fit(fold), _wording.Fit(fold));
            foreach (var sample in _samples.Where(s => s.Fold == fold))
            {
                sample.Describe(tokens, wording);
                scores.Add(sample, score(sample));
            }
        }

        return scores;
    }

    /// <summary>The body model of all pages; each must have its first-pass scores.</summary>
    public BlockModel FitOnAll() => ModelOf(FitFirst(-1), -1);

    /// <summary>Fits what builds on the body scores, on the scores that a model without the page's fold gives.</summary>
    public (BlockModel[] ByFold, BlockModel? OfAll) AddRolesAndTypes(BlockModel[] models, BlockModel? shipped)
    {
        var roles = new RoleTrainer();
        var types = new PageTypeTrainer();
        foreach (var sample in _samples)
        {
            var model = models[sample.Fold];
            sample.Describe(model.Tokens, model.Wording);
            types.Add(sample, model);
            roles.Add(sample, model);
        }

        BlockModel With(BlockModel model, int fold) =>
            new(model.Tokens, model.Wording, model.First, model.Second, roles.Fit(fold), types.Fit(fold));
        return ([.. models.Select(With)], shipped is null ? null : With(shipped, -1));
    }

    /// <summary>Kept body models with roles and page types fitted anew: minutes, while fitting all takes a quarter of an hour.</summary>
    public static (BlockModel[] ByFold, BlockModel? OfAll) FitRolesAndTypes(IReadOnlyList<PageSample> samples, string folder) =>
        new CrossValidation(samples).AddRolesAndTypes(Kept(folder), File.Exists(FileOfAll(folder)) ? Read(FileOfAll(folder)) : null);

    /// <summary>
    /// The shipped body model with roles fitted anew, on the labelled pages and some others. Its body scores have seen the pages, the roles
    /// of a fold have not.
    /// </summary>
    public static (BlockModel[] ByFold, BlockModel OfAll) FitRoles(IReadOnlyList<PageSample> samples)
    {
        var shipped = BlockModel.Html;
        var roles = new RoleTrainer();
        foreach (var sample in samples)
        {
            sample.Describe(shipped.Tokens, shipped.Wording);
            roles.Add(sample, shipped);
        }

        BlockModel Without(int fold) =>
            new(shipped.Tokens, shipped.Wording, shipped.First, shipped.Second, roles.Fit(fold), shipped.PageTypes);
        return ([.. Enumerable.Range(0, Folds).Select(Without)], Without(-1));
    }

    /// <summary>Keeps the models in a folder, so that the scoreboard need not fit them anew.</summary>
    public static void Keep(BlockModel[] models, BlockModel? ofAll, string folder)
    {
        Directory.CreateDirectory(folder);
        if (ofAll is not null)
        {
            using var stream = File.Create(FileOfAll(folder));
            BlockModelFile.Write(ofAll, stream);
        }

        for (var fold = 0; fold < models.Length; fold++)
        {
            using var stream = File.Create(FileOf(folder, fold));
            BlockModelFile.Write(models[fold], stream);
        }
    }

    /// <summary>The models that <see cref="Keep"/> kept.</summary>
    public static BlockModel[] Kept(string folder) => [.. Enumerable.Range(0, Folds).Select(fold => Read(FileOf(folder, fold)))];

    private static BlockModel Read(string file)
    {
        using var stream = File.OpenRead(file);
        return BlockModelFile.Read(stream);
    }

    private static string FileOfAll(string folder) => Path.Combine(folder, "all.model");

    private static string FileOf(string folder, int fold) => Path.Combine(folder, $"fold-{fold}.model");

    /// <summary>Reads the corpora and fits a model for each fold.</summary>
    public static BlockModel[] FitByFold(string corpora) => Fit(Samples(corpora), ofAll: false).ByFold;

    /// <summary>The pages that train.</summary>
    /// <param name="corpora">The folder of the corpora.</param>
    /// <param name="forRoles">Whether to read the labelled pages and one in four other articles only.</param>
    public static List<PageSample> Samples(string corpora, bool forRoles = false)
    {
        var labels = SegmentLabels.Read(corpora);
        List<PageSample> samples =
        [
            .. new[] { "wcxb", "fundus" }.SelectMany(set => Corpus.Read(corpora, set))
                .Where(page => !forRoles || labels.Has(page) || (page.PageType == "article" && StableHash(page.Id) % 4 == 0))
                .AsParallel().AsOrdered().WithDegreeOfParallelism(2)
                .Select(PageSample.OfHtml),
        ];
        foreach (var sample in samples)
        {
            sample.Roles = labels.Get(sample.Page, sample.Tree.Blocks);
            sample.Fold = FoldOf(sample.Page.Site);
        }

        return samples;
    }

    public static int FoldOf(string site, int folds = Folds) => (int)(StableHash(site) % folds);

    private BlockModel ModelOf(TreeEnsemble first, int fold) => new(_tokens.Fit(fold), _wording.Fit(fold), first, FitSecond(fold));

    /// <summary>Fits on all folds but one, and leaves in every sample the features this model would see.</summary>
    private TreeEnsemble FitFirst(int fold)
    {
        DescribeWithout(fold);
        return TreeTrainer.Fit(Examples(fold, second: false), BlockFeatures.Names.Length, trees: 120, leaves: 15, learningRate: 0.1);
    }

    private TreeEnsemble FitSecond(int fold)
    {
        DescribeWithout(fold);
        return TreeTrainer.Fit(
            Examples(fold, second: true), BlockModel.SecondPassWidth, trees: 200, leaves: 31, learningRate: 0.07, featureFraction: 0.4);
    }

    private void DescribeWithout(int fold)
    {
        for (var inner = 0; inner < Folds; inner++)
        {
            var tokens = _tokens.Fit(fold, inner);
            var wording = _wording.Fit(fold, inner);
            _samples.Where(s => s.Fold == inner).AsParallel().WithDegreeOfParallelism(2).ForAll(s => s.Describe(tokens, wording));
        }
    }

    private IEnumerable<TreeTrainer.Example> Examples(int fold, bool second)
    {
        var width = second ? BlockModel.SecondPassWidth : BlockFeatures.Names.Length;
        foreach (var sample in _samples.Where(s => s.Fold != fold && s.IsFitForTraining))
        {
            var total = sample.WordCounts.Where((_, i) => sample.Labels[i]).Sum();
            var pageWeight = Math.Pow(300.0 / Math.Max(50, total), 0.5) * (sample.Page.Set == "fundus" ? NewsWeight : 1);
            if (second) ContextFeatures.Write(sample.Layout, sample.FirstScores, sample.Features);
            for (var i = 0; i < sample.Labels.Length; i++)
            {
                if (sample.WordCounts[i] == 0) continue;
                var kept = sample.ShareKept(i);
                if (kept == 0) continue;
                var features = sample.Features.Copy(i, width);
                foreach (var column in Without) features[column] = 0;
                yield return new TreeTrainer.Example
                {
                    Features = features,
                    Label = sample.Labels[i],
                    Weight = (float)(Math.Pow(sample.WordCounts[i], 0.7) * pageWeight / kept),
                };
            }
        }
    }

    private static uint StableHash(string text) => text.Aggregate(2166136261u, (hash, c) => (hash ^ c) * 16777619);
}
