using ArticleParsing.Blocks;
using ArticleParsing.Classification.Features;
using ArticleParsing.Learning;

namespace ArticleParsing.Classification.Lines;

/// <summary>
/// The features of every block of a text, by itself and by what stands around it. No markup, so that all of them are read from words.
/// </summary>
internal static class LineFeatures
{
    /// <summary>As a number, since making the names costs time at the first parse; <see cref="LineFeatureSet.Verify"/> compares.</summary>
    public static int Count => LineFeatureSet.OfLines;

    public static string[] Names => field ??=
        [.. LineForm.Names, .. LinePlace.Names, .. LineWording.Names, .. LineNeighbours.Names, .. WordingFeatures.Names];

    /// <summary>A matrix with the columns of <see cref="Names"/> filled in, and room for those of <see cref="LineContext"/>.</summary>
    public static FeatureMatrix Compute(LineFacts facts, TokenStatistics wording)
    {
        var page = facts.Page;
        var matrix = new FeatureMatrix(page.Tree.Blocks.Count, LineFeatureSet.OfAll);
        foreach (var block in page.Tree.Blocks)
        {
            var row = matrix.Row(block.Index);
            LineForm.Write(facts, block, ref row);
            LinePlace.Write(facts, block, ref row);
            LineWording.Write(facts, block, ref row);
            LineNeighbours.Write(facts, block, ref row);
        }

        WriteWording(page, wording, matrix);
        return matrix;
    }

    /// <summary>Fills in alone what learned statistics say; training does so once a fold.</summary>
    public static void WriteWording(PageLayout page, TokenStatistics wording, FeatureMatrix matrix)
    {
        foreach (var block in page.Tree.Blocks)
        {
            var row = matrix.Row(block.Index, LineFeatureSet.OfLines - LineFeatureSet.Learned);
            WordingFeatures.Write(wording, page, block, ref row);
        }
    }
}
