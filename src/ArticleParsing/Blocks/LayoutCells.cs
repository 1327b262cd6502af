namespace ArticleParsing.Blocks;

/// <summary>
/// Cells and items that hold whole parts of a page: tables and lists used for layout, as old pages and live blogs do.
/// </summary>
internal static class LayoutCells
{
    private const int LongestDatum = 400;
    private const int MostBlocks = 4;

    /// <summary>Whether the block is a cell or item by its markup, but stands in one too large to be one datum or point.</summary>
    public static bool Holds(Block block)
    {
        if (block.Kind is not (BlockKind.TableCell or BlockKind.ListItem)) return false;
        for (var box = block.Box; box is not null; box = box.Parent)
        {
            if (box.Tag is "td" or "th" or "li" or "dd" or "dt")
                return box.TextLength > LongestDatum && box.EndBlock - box.FirstBlock > MostBlocks;
        }

        return false;
    }
}
