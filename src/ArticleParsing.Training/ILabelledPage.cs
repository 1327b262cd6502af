using ArticleParsing.Blocks;
using ArticleParsing.Classification.Features;

namespace ArticleParsing.Training;

/// <summary>What statistics of words and tokens ask of a page that trains.</summary>
internal interface ILabelledPage
{
    BlockTree Tree { get; }

    PageLayout Layout { get; }

    /// <summary>Whether each block is body.</summary>
    bool[] Labels { get; }

    int[] WordCounts { get; }

    int Fold { get; }

    string Site { get; }

    bool IsFitForTraining { get; }
}
