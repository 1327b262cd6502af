using ArticleParsing.Limits;

namespace ArticleParsing.Learning;

/// <summary>
/// Gradient-boosted regression trees (Friedman 2001) as flat arrays. A node compares one feature with a threshold, less or equal going
/// left; a negative child is the complement of a leaf.
/// </summary>
internal sealed class TreeEnsemble(int[] roots, int[] features, float[] thresholds, int[] left, int[] right, float[] leaves)
{
    private readonly LeafMasks _masks = new(roots, features, thresholds, left, right, leaves);
    private float[]? _means;

    public static TreeEnsemble None { get; } = new([], [], [], [], [], []);

    public int[] Roots { get; } = roots;

    public int[] Features { get; } = features;

    public float[] Thresholds { get; } = thresholds;

    public int[] Left { get; } = left;

    public int[] Right { get; } = right;

    public float[] Leaves { get; } = leaves;

    /// <summary>The log-odds the trees give a row of features.</summary>
    public float Score(ReadOnlySpan<float> row)
    {
        var sum = 0f;
        foreach (var root in Roots)
        {
            var node = root;
            while (node >= 0) node = row[Features[node]] <= Thresholds[node] ? Left[node] : Right[node];
            sum += Leaves[~node];
        }

        return sum;
    }

    /// <summary>The log-odds of the rows of a group, one a lane.</summary>
    public void Score(ReadOnlySpan<float> group, Span<float> sums) => _masks.Score(group, sums);

    /// <summary>The probability of each row of a matrix.</summary>
    /// <param name="matrix">The rows.</param>
    /// <param name="budget">What is asked for every group of rows.</param>
    /// <param name="asked">Which rows to score; the others may have a probability of 0. If empty, all are asked for.</param>
    public float[] Probabilities(FeatureMatrix matrix, WorkBudget budget, ReadOnlySpan<bool> asked = default)
    {
        var probabilities = new float[matrix.Rows];
        Span<float> sums = stackalloc float[FeatureMatrix.Lanes];
        for (var group = 0; group < matrix.Groups; group++)
        {
            var first = group * FeatureMatrix.Lanes;
            var rows = Math.Min(FeatureMatrix.Lanes, matrix.Rows - first);
            if (!asked.IsEmpty && asked.Slice(first, rows).IndexOf(true) < 0) continue;
            budget.Step();
            Score(matrix.Group(group), sums);
            for (var row = 0; row < rows; row++) probabilities[first + row] = Probability(sums[row]);
        }

        return probabilities;
    }

    /// <summary>LightGBM's link function, with the slope it trains with.</summary>
    public static float Probability(float score) => (float)(1 / (1 + Math.Exp(-0.5 * score)));

    /// <summary>
    /// Adds what each feature moved the score by: along every path, a split moves it from the mean of its node to that of the child taken
    /// (Saabas 2014), leaves counting alike.
    /// </summary>
    public void Explain(ReadOnlySpan<float> row, Span<float> moved)
    {
        var means = _means ??= Means();
        foreach (var root in Roots)
        {
            var node = root;
            while (node >= 0)
            {
                var next = row[Features[node]] <= Thresholds[node] ? Left[node] : Right[node];
                moved[Features[node]] += (next >= 0 ? means[next] : Leaves[~next]) - means[node];
                node = next;
            }
        }
    }

    /// <summary>The mean of the leaves below each node. Children come after their parents.</summary>
    private float[] Means()
    {
        var sums = new float[Features.Length];
        var counts = new int[Features.Length];
        for (var node = Features.Length - 1; node >= 0; node--)
        {
            foreach (var child in new[] { Left[node], Right[node] })
            {
                sums[node] += child >= 0 ? sums[child] : Leaves[~child];
                counts[node] += child >= 0 ? counts[child] : 1;
            }
        }

        for (var node = 0; node < sums.Length; node++) sums[node] /= counts[node];
        return sums;
    }
}
