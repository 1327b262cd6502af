using ArticleParsing.Acquisition;
using ArticleParsing.Blocks;
using ArticleParsing.Classification;

namespace ArticleParsing.Composition.Body;

/// <summary>Puts the cells of a table together to rows: every cell has its place, the empty ones too.</summary>
internal sealed class TableComposer(IReadOnlyList<Box> boxes, LabelledPage blocks, UrlResolver urls)
{
    private readonly Dictionary<Box, bool> _isWhole = [];

    /// <summary>Whether a table is one of the article's as a whole: most of the text in its cells is of a table.</summary>
    public bool IsWhole(Box table)
    {
        if (_isWhole.TryGetValue(table, out var known)) return known;
        int cells = 0, others = 0;
        for (var i = table.FirstBlock; i < table.EndBlock; i++)
        {
            var (block, role, _, _) = blocks[i];
            if (role == Role.Table) cells += block.Text.Length;
            else if (block.Kind != BlockKind.TableCell || role is not Role.Chrome) others += block.Text.Length;
        }

        return _isWhole[table] = cells > others;
    }

    /// <summary>The table as it is marked up. A table in a cell is text of the cell.</summary>
    public BodyTable Compose(Box table)
    {
        var text = new SpannedText(urls);
        var grid = new TableGrid(text);
        Box? row = null;
        var headers = 0;
        var isHeader = true;
        for (var i = table.Index + 1; i < boxes.Count && boxes[i].Depth > table.Depth; i++)
        {
            var cell = boxes[i];
            if (cell.Tag is not ("td" or "th") || cell.Nearest("table") != table) continue;
            var inRow = cell.Nearest("tr");
            if (grid.Rows.Count == 0 || inRow != row)
            {
                if (isHeader) headers = grid.Rows.Count;
                grid.BeginRow();
            }

            row = inRow;
            isHeader &= cell.Tag == "th" || cell.Nearest("thead") is not null;
            var start = grid.BeginCell();
            Append(text, cell);
            grid.EndCell(start, cell.CellSpan.Columns, cell.CellSpan.Rows);
        }

        grid.End();
        return new BodyTable(text.Text, grid.Rows) { Spans = text.Spans, HeaderRows = headers };
    }

    /// <summary>A table of which only some cells are the article's: those, in their rows.</summary>
    public BodyTable Compose(IReadOnlyList<Block> cells)
    {
        var text = new SpannedText(urls);
        var rows = new List<IReadOnlyList<string>>();
        var row = new SpannedParts(text);
        Box? rowBox = null;
        foreach (var cell in cells)
        {
            var inRow = cell.Box.Nearest("tr");
            if (!row.IsEmpty && inRow != rowBox)
            {
                rows.Add(row.Take());
                text.Append('\n');
            }

            rowBox = inRow;
            row.Add(cell, CellOf(cell.Box), '\t');
        }

        if (!row.IsEmpty) rows.Add(row.Take());
        return new BodyTable(text.Text, rows) { Spans = text.Spans };
    }

    /// <summary>The text of a cell on one line.</summary>
    private void Append(SpannedText text, Box cell)
    {
        var start = text.Length;
        for (var i = cell.FirstBlock; i < cell.EndBlock; i++)
        {
            var block = blocks[i].Block;
            if (block.Text.Length == 0) continue;
            if (text.Length > start) text.Append(' ');
            text.Append(block);
        }
    }

    private static Box? CellOf(Box? box)
    {
        while (box is not null && box.Tag is not ("td" or "th")) box = box.Parent;
        return box;
    }
}
