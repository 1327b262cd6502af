using ArticleParsing.Blocks;

namespace ArticleParsing.Composition.Body;

/// <summary>Puts cells together to rows.</summary>
internal static class TableComposer
{
    public static TableBlock Compose(IReadOnlyList<Block> cells)
    {
        var rows = new List<IReadOnlyList<string>>();
        var row = new JoinedTexts();
        Box? rowBox = null;
        foreach (var cell in cells)
        {
            var inRow = cell.Box.Nearest("tr");
            if (!row.IsEmpty && inRow != rowBox) rows.Add(row.Take());
            rowBox = inRow;
            row.Add(cell.Text, CellOf(cell.Box));
        }

        if (!row.IsEmpty) rows.Add(row.Take());
        return new TableBlock(string.Join("\n", rows.Select(r => string.Join("\t", r))), rows);
    }

    private static Box? CellOf(Box? box)
    {
        while (box is not null && box.Tag is not ("td" or "th")) box = box.Parent;
        return box;
    }
}
