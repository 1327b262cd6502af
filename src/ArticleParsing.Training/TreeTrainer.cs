using ArticleParsing.Learning;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

namespace ArticleParsing.Training;

/// <summary>Fits boosted trees with LightGBM and reads them out as the library's own ensemble.</summary>
internal static class TreeTrainer
{
    public sealed class Example
    {
        public float[] Features = [];
        public bool Label;
        public float Weight;
    }

    public static TreeEnsemble Fit(IEnumerable<Example> examples, int width, int trees, int leaves, double learningRate,
        int leastExamples = 50, double featureFraction = 0.7, int threads = 2, int bins = 127)
    {
        var ml = new MLContext(seed: 1);
        var schema = SchemaDefinition.Create(typeof(Example));
        schema[nameof(Example.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, width);
        var trainer = ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options
        {
            ExampleWeightColumnName = nameof(Example.Weight),
            NumberOfIterations = trees,
            NumberOfLeaves = leaves,
            LearningRate = learningRate,
            MinimumExampleCountPerLeaf = leastExamples,
            MaximumBinCountPerFeature = bins,
            NumberOfThreads = threads,
            Seed = 1,
            Booster = new GradientBooster.Options { FeatureFraction = featureFraction, SubsampleFraction = 0.8, SubsampleFrequency = 1,
                L2Regularization = 1 },
        });
        var model = trainer.Fit(ml.Data.LoadFromEnumerable(examples, schema));
        var parameters = (LightGbmBinaryModelParameters)model.Model.SubModel;
        return Read(parameters.TrainedTreeEnsemble);
    }

    private static TreeEnsemble Read(Microsoft.ML.Trainers.FastTree.RegressionTreeEnsemble ensemble)
    {
        List<int> roots = [], features = [], left = [], right = [];
        List<float> thresholds = [], leaves = [];
        for (var t = 0; t < ensemble.Trees.Count; t++)
        {
            var tree = ensemble.Trees[t];
            var weight = ensemble.TreeWeights[t];
            var node = features.Count;
            var leaf = leaves.Count;
            roots.Add(tree.NumberOfNodes == 0 ? ~leaf : node);
            int Child(int child) => child >= 0 ? child + node : ~(~child + leaf);
            for (var n = 0; n < tree.NumberOfNodes; n++)
            {
                features.Add(tree.NumericalSplitFeatureIndexes[n]);
                thresholds.Add(tree.NumericalSplitThresholds[n]);
                left.Add(Child(tree.LeftChild[n]));
                right.Add(Child(tree.RightChild[n]));
            }

            foreach (var value in tree.LeafValues) leaves.Add((float)(value * weight));
        }

        return new TreeEnsemble([.. roots], [.. features], [.. thresholds], [.. left], [.. right], [.. leaves]);
    }
}
