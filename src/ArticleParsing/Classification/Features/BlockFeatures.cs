using ArticleParsing.Learning;

namespace ArticleParsing.Classification.Features;

/// <summary>The features of every block of a page, as the model was trained on them. Training dumps them with this same code.</summary>
internal static class BlockFeatures
{
    public static string[] Names => field ??=
    [
        .. TextFeatures.Names, .. MarkupFeatures.Names, .. PositionFeatures.Names, .. ContainerFeatures.Names, .. NeighbourFeatures.Names,
        .. HintFeatures.Names,
        .. TokenFeatures.Names, .. WordingFeatures.Names,
    ];

    /// <summary>
    /// A matrix with the columns of <see cref="Names"/> filled in, and room for those that the second pass and the role models see beside
    /// them.
    /// </summary>
    public static FeatureMatrix Compute(PageLayout page, TokenStatistics tokens, TokenStatistics wording)
    {
        var matrix = new FeatureMatrix(page.Tree.Blocks.Count, FeatureSet.OfRoles);
        foreach (var block in page.Tree.Blocks)
        {
            if (block.Text.Length == 0) continue;
            var row = matrix.Row(block.Index);
            TextFeatures.Write(page, block, ref row);
            MarkupFeatures.Write(page, block, ref row);
            PositionFeatures.Write(page, block, ref row);
            ContainerFeatures.Write(page, block, ref row);
            NeighbourFeatures.Write(page, block, ref row);
            HintFeatures.Write(page, block, ref row);
        }

        WriteLearned(page, tokens, wording, matrix);
        return matrix;
    }

    /// <summary>Fills in alone what learned statistics say; training does so once a fold.</summary>
    public static void WriteLearned(PageLayout page, TokenStatistics tokens, TokenStatistics wording, FeatureMatrix matrix)
    {
        const int First = FeatureSet.OfBlocks - FeatureSet.Learned;
        var scores = page.Tokens.Scores(tokens);
        foreach (var block in page.Tree.Blocks)
        {
            if (block.Text.Length == 0) continue;
            var row = matrix.Row(block.Index, First);
            TokenFeatures.Write(page.Tokens, scores, block, ref row);
            WordingFeatures.Write(wording, page, block, ref row);
        }
    }
}
