using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Features;

/// <summary>The features of every block of a page, as the model was trained on them. Training dumps them with this same code.</summary>
internal static class BlockFeatures
{
    public static readonly string[] Names =
    [
        .. TextFeatures.Names, .. MarkupFeatures.Names, .. PositionFeatures.Names, .. ContainerFeatures.Names, .. NeighbourFeatures.Names, .. TokenFeatures.Names,
    ];

    /// <summary>One row of <see cref="Names"/> a block, in block order.</summary>
    public static float[] Compute(PageLayout page, TokenStatistics statistics)
    {
        var blocks = page.Tree.Blocks;
        var width = Names.Length;
        var matrix = new float[blocks.Count * width];
        var boxScores = statistics.ScoreBoxes(page.Tree);
        var scratch = new List<int>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var row = new FeatureRow(matrix.AsSpan(i * width, width));
            TextFeatures.Write(page, blocks[i], ref row);
            MarkupFeatures.Write(page, blocks[i], ref row);
            PositionFeatures.Write(page, blocks[i], ref row);
            ContainerFeatures.Write(page, blocks[i], ref row);
            NeighbourFeatures.Write(page, blocks[i], ref row);
            TokenFeatures.Write(statistics, boxScores, blocks[i], scratch, ref row);
        }

        return matrix;
    }
}
