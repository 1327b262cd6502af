using ArticleParsing.Classification.Features;
using ArticleParsing.Classification.Headlines;
using ArticleParsing.Classification.Lines;
using ArticleParsing.Classification.Model;
using ArticleParsing.Learning;

namespace ArticleParsing.Training.Texts;

/// <summary>
/// Fits the models of text in two passes. What words were, and what the second pass learns from the first, comes from folds other than the
/// text's own.
/// </summary>
internal sealed class LineTrainer
{
    public const int Folds = 3;

    private readonly IReadOnlyList<TextSample> _samples;
    private readonly TokenStatisticsFitter _wording;
    private readonly TextTypeTrainer _types = new();

    public LineTrainer(IReadOnlyList<TextSample> samples)
    {
        _samples = samples;
        _wording = TokenStatisticsFitter.OfWording(samples, Folds);
    }

    /// <summary>A model for each fold that has seen no site of it.</summary>
    public LineModel[] FitByFold()
    {
        var first = new TreeEnsemble[Folds][];
        for (var fold = 0; fold < Folds; fold++)
        {
            first[fold] = FitPass(fold, second: false);
            foreach (var sample in _samples.Where(s => s.Fold == fold))
                sample.First = LineScores.Judge(first[fold], sample.Layout, sample.Features);
        }

        var models = new LineModel[Folds];
        for (var fold = 0; fold < Folds; fold++)
            models[fold] = new LineModel(_wording.Fit(fold), first[fold], FitPass(fold, second: true), TextTypeTrainer.None);
        foreach (var sample in _samples) _types.Add(sample, models[sample.Fold]);
        return [.. models.Select((m, fold) => new LineModel(m.Wording, m.First, m.Second, _types.Fit(fold)))];
    }

    /// <summary>The model of all texts; those of the folds must be fitted before.</summary>
    public LineModel FitOnAll() => new(_wording.Fit(-1), FitPass(-1, second: false), FitPass(-1, second: true), _types.Fit(-1));

    private TreeEnsemble[] FitPass(int fold, bool second)
    {
        Describe(fold, second);
        var width = second ? LineFeatureSet.OfAll : LineFeatureSet.OfLines;
        var rows = Rows(fold, width);
        return [.. LineRoles.Learned.Select(role => Fit(role, rows, width))];
    }

    private static TreeEnsemble Fit(Role role, List<Row> rows, int width)
    {
        var (trees, leaves) = role switch
        {
            Role.Paragraph => (120, 15),
            Role.Headline => (100, 12),
            _ => (60, 8),
        };
        return TreeTrainer.Fit(Examples(role, rows).ToList(), width, trees, leaves, learningRate: 0.1, leastExamples: 15,
            featureFraction: 0.4, threads: 1, bins: 63);
    }

    /// <summary>Leaves in every sample the features that a model without the fold would see.</summary>
    private void Describe(int fold, bool second)
    {
        for (var inner = 0; inner < Folds; inner++)
        {
            var wording = _wording.Fit(fold, inner);
            _samples.Where(s => s.Fold == inner).AsParallel().WithDegreeOfParallelism(2).ForAll(s =>
            {
                LineFeatures.WriteWording(s.Layout, wording, s.Features);
                if (second) LineReading.WriteContext(s.Layout, -1, s.First!, s.Features);
            });
        }
    }

    /// <summary>The blocks that train any role, each with its features: copied once for all roles.</summary>
    private List<Row> Rows(int fold, int width)
    {
        var rows = new List<Row>();
        foreach (var sample in _samples.Where(s => s.Fold != fold))
        {
            for (var i = 0; i < sample.Lines.Length; i++)
            {
                if (sample.WordCounts[i] == 0 || sample.Lines[i].Weight == 0) continue;
                if (TrainingShare.Measure(sample, i, Role.Paragraph) > 0) rows.Add(new Row(sample, i, sample.Features.Copy(i, width)));
            }
        }

        return rows;
    }

    private static IEnumerable<TreeTrainer.Example> Examples(Role role, List<Row> rows)
    {
        foreach (var (sample, block, features) in rows)
        {
            var line = sample.Lines[block];
            if (line.Role is null && role != Role.Paragraph) continue;
            if (role == Role.Headline && (sample.IsCopyOfHeadline(block) || (sample.Headline < 0 && !sample.Source.IsWithoutHeadline)))
                continue;
            var share = TrainingShare.Measure(sample, block, role);
            if (share == 0) continue;
            var label = role switch
            {
                Role.Paragraph => line.IsBody,
                Role.Headline => block == sample.Headline,
                _ => line.Role is { } own && LineRoles.LearnedFor(own) == role,
            };
            yield return new TreeTrainer.Example { Features = features, Label = label,
                Weight = (float)(WeightOf(role, sample, block) * line.Weight / share) };
        }
    }

    private static double WeightOf(Role role, TextSample sample, int block) => role switch
    {
        // Of short texts every line counts for more; at full weight they would crowd out whole pages.
        Role.Paragraph =>
            (sample.Source.IsBrief ? 0.3 : 1) * Math.Pow(sample.WordCounts[block], 0.7) * Math.Pow(
                300.0 / Math.Max(50, sample.BodyWords), 0.5),
        Role.Headline or Role.Byline or Role.Timestamp or Role.Kicker => 1,
        _ => Math.Pow(sample.WordCounts[block], 0.5),
    };

    private readonly record struct Row(TextSample Sample, int Block, float[] Features);
}
