using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Features;

/// <summary>The features of every block of a page, as the model was trained on them. Training dumps them with this same code.</summary>
internal static class BlockFeatures
{
    public static readonly string[] Names =
    [
        .. TextFeatures.Names, .. MarkupFeatures.Names, .. PositionFeatures.Names, .. ContainerFeatures.Names, .. NeighbourFeatures.Names, .. HintFeatures.Names,
        .. TokenFeatures.Names, .. WordingFeatures.Names,
    ];

    /// <summary>One row of <see cref="Names"/> a block, in block order.</summary>
    public static float[] Compute(PageLayout page, TokenStatistics tokens, TokenStatistics wording)
    {
        var blocks = page.Tree.Blocks;
        var width = Names.Length;
        var matrix = new float[blocks.Count * width];
        for (var i = 0; i < blocks.Count; i++)
        {
            var row = new FeatureRow(matrix.AsSpan(i * width, width));
            TextFeatures.Write(page, blocks[i], ref row);
            MarkupFeatures.Write(page, blocks[i], ref row);
            PositionFeatures.Write(page, blocks[i], ref row);
            ContainerFeatures.Write(page, blocks[i], ref row);
            NeighbourFeatures.Write(page, blocks[i], ref row);
            HintFeatures.Write(page, blocks[i], ref row);
        }

        WriteLearned(page, tokens, wording, matrix);
        return matrix;
    }

    /// <summary>Fills in alone what learned statistics say; training does so once a fold.</summary>
    public static void WriteLearned(PageLayout page, TokenStatistics tokens, TokenStatistics wording, float[] matrix)
    {
        var width = Names.Length;
        var first = width - TokenFeatures.Names.Length - WordingFeatures.Names.Length;
        var boxScores = tokens.ScoreBoxes(page.Tree);
        var scratch = new List<int>();
        foreach (var block in page.Tree.Blocks)
        {
            var row = new FeatureRow(matrix.AsSpan((block.Index * width) + first, width - first));
            TokenFeatures.Write(tokens, boxScores, block, scratch, ref row);
            WordingFeatures.Write(wording, page, block, ref row);
        }
    }
}
