using ArticleParsing.Readers.Dates;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace ArticleParsing.Training;

/// <summary>Logistic regression on standardised features: what the trees are measured against.</summary>
internal static class LinearTrainer
{
    /// <summary>The probability of each block of a page; 0 if it has no text.</summary>
    public static Func<PageSample, float[]> Fit(IEnumerable<TreeTrainer.Example> examples, int width)
    {
        var ml = new MLContext(seed: 1);
        var schema = SchemaDefinition.Create(typeof(TreeTrainer.Example));
        schema[nameof(TreeTrainer.Example.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, width);
        var trainer = ml.Transforms.NormalizeMeanVariance(nameof(TreeTrainer.Example.Features), fixZero: false)
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(
                nameof(TreeTrainer.Example.Label), nameof(TreeTrainer.Example.Features), nameof(TreeTrainer.Example.Weight)));
        var model = trainer.Fit(ml.Data.LoadFromEnumerable(examples.ToList(), schema));
        return sample =>
        {
            var blocks = Enumerable.Range(0, sample.Tree.Blocks.Count).Where(i => sample.Layout.Shapes[i].Length > 0).ToList();
            var rows = ml.Data.LoadFromEnumerable(
                blocks.Select(i => new TreeTrainer.Example { Features = sample.Features.Copy(i, width) }).ToList(), schema);
            var scores = new float[sample.Tree.Blocks.Count];
            var next = 0;
            foreach (var probability in model.Transform(rows).GetColumn<float>("Probability")) scores[blocks[next++]] = probability;
            return scores;
        };
    }
}
