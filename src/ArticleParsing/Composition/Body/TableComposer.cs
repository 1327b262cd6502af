using ArticleParsing.Blocks;

namespace ArticleParsing.Composition.Body;

/// <summary>Puts cells together to rows.</summary>
internal static class TableComposer
{
    public static TableBlock Compose(IReadOnlyList<Block> cells)
    {
        var rows = new List<IReadOnlyList<string>>();
        List<string>? row = null;
        Box? rowBox = null, cellBox = null;
        foreach (var cell in cells)
        {
            var inRow = cell.Box.Nearest("tr");
            var inCell = CellOf(cell.Box);
            if (row is null || inRow != rowBox)
            {
                rows.Add(row = []);
                rowBox = inRow;
                cellBox = null;
            }

            if (row.Count > 0 && inCell is not null && inCell == cellBox) row[row.Count - 1] += " " + cell.Text;
            else row.Add(cell.Text);
            cellBox = inCell;
        }

        return new TableBlock(string.Join("\n", rows.Select(r => string.Join("\t", r))), rows);
    }

    private static Box? CellOf(Box? box)
    {
        while (box is not null && box.Tag is not ("td" or "th")) box = box.Parent;
        return box;
    }
}
