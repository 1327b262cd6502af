namespace ArticleParsing.Classification.Model;

/// <summary>
/// Gradient-boosted regression trees (Friedman 2001) as flat arrays. A node compares one feature with a threshold, less or equal going left;
/// a negative child is the complement of a leaf.
/// </summary>
internal sealed class TreeEnsemble(int[] roots, int[] features, float[] thresholds, int[] left, int[] right, float[] leaves)
{
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
}
