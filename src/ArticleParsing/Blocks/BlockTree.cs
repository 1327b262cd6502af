using ArticleParsing.Limits;

namespace ArticleParsing.Blocks;

/// <summary>The page as blocks in reading order and the boxes that hold them.</summary>
/// <param name="Blocks">The blocks, <see cref="Block.Index"/> being the position.</param>
/// <param name="Boxes">The boxes, parents before children; the first is the root.</param>
/// <param name="Budget">What is asked whenever a block or box is looked at, and by loops over other things.</param>
internal sealed record BlockTree(WatchedList<Block> Blocks, WatchedList<Box> Boxes, WorkBudget Budget)
{
    public Box Root => Boxes[0];
}
