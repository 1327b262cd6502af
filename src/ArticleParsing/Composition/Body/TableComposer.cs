using ArticleParsing.Acquisition;
using ArticleParsing.Blocks;
using ArticleParsing.Classification;

namespace ArticleParsing.Composition.Body;

/// <summary>Puts the cells of a table together to rows: every cell has its place, the empty ones too, and those that another cell spans repeat its text.</summary>
internal sealed class TableComposer
{
    /// <summary>Text that spans repeat; spans past it are not repeated.</summary>
    private const int MostRepeated = 20_000;

    private readonly IReadOnlyList<Box> _boxes;
    private readonly LabelledPage _blocks;
    private readonly UrlResolver _urls;

    public TableComposer(IReadOnlyList<Box> boxes, LabelledPage blocks, UrlResolver urls)
    {
        _boxes = boxes;
        _blocks = blocks;
        _urls = urls;
    }

    /// <summary>Whether a table is one of the article's as a whole: most of the text in its cells is of a table.</summary>
    public bool IsWhole(Box table)
    {
        int cells = 0, others = 0;
        for (var i = table.FirstBlock; i < table.EndBlock; i++)
        {
            var (block, role, _, _) = _blocks[i];
            if (role == Role.Table) cells += block.Text.Length;
            else if (block.Kind != BlockKind.TableCell || role is not Role.Chrome) others += block.Text.Length;
        }

        return cells > others;
    }

    /// <summary>The table as it is marked up.</summary>
    public TableBlock Compose(Box table)
    {
        var rows = RowsOf(table);
        var columns = rows.Max(r => r.Sum(c => c.Columns));
        var text = new SpannedText(_urls);
        var grid = new List<IReadOnlyList<string>>();
        var spanned = new Carried?[Math.Min(columns + 1, MostColumns)];
        var repeated = 0;
        var headers = 0;
        foreach (var row in rows)
        {
            if (grid.Count > 0) text.Append('\n');
            var cells = new List<string>();
            var next = 0;
            while (cells.Count < spanned.Length && (next < row.Count || spanned[cells.Count] is not null))
            {
                if (cells.Count > 0) text.Append('\t');
                var column = cells.Count;
                if (spanned[column] is { } above)
                {
                    if ((repeated += above.End - above.Start) <= MostRepeated) text.Repeat(above.Start, above.End);
                    cells.Add(repeated <= MostRepeated ? above.Text : "");
                    spanned[column] = above.Rows > 1 ? above with { Rows = above.Rows - 1 } : null;
                    continue;
                }

                var cell = row[next++];
                var start = text.Length;
                Append(text, cell.Box);
                var end = text.Length;
                var words = text.From(start);
                for (var i = 0; i < cell.Columns && column + i < spanned.Length; i++)
                {
                    if (i > 0)
                    {
                        if (spanned[column + i] is not null) break;
                        text.Append('\t');
                        if ((repeated += words.Length) <= MostRepeated) text.Repeat(start, end);
                        cells.Add(repeated <= MostRepeated ? words : "");
                    }
                    else
                    {
                        cells.Add(words);
                    }

                    if (cell.Rows > 1) spanned[column + i] = new Carried(words, start, end, cell.Rows - 1);
                }
            }

            if (headers == grid.Count && row.Count > 0 && row.All(c => c.IsHeader)) headers++;
            grid.Add(cells);
        }

        return new TableBlock(text.Text, grid) { Spans = text.Spans, HeaderRows = headers == grid.Count ? 0 : headers };
    }

    /// <summary>A table of which only some cells are the article's: those, in their rows.</summary>
    public TableBlock Compose(IReadOnlyList<Block> cells)
    {
        var text = new SpannedText(_urls);
        var rows = new List<IReadOnlyList<string>>();
        List<string>? row = null;
        Box? rowBox = null, cellBox = null;
        var start = 0;
        foreach (var cell in cells)
        {
            var inRow = cell.Box.Nearest("tr");
            var inCell = CellOf(cell.Box);
            if (row is null || inRow != rowBox)
            {
                if (rows.Count > 0) text.Append('\n');
                rows.Add(row = []);
                rowBox = inRow;
                cellBox = null;
            }

            var goesOn = row.Count > 0 && inCell is not null && inCell == cellBox;
            if (row.Count > 0) text.Append(goesOn ? ' ' : '\t');
            if (!goesOn)
            {
                start = text.Length;
                row.Add("");
            }

            text.Append(cell);
            row[row.Count - 1] = text.From(start);
            cellBox = inCell;
        }

        return new TableBlock(text.Text, rows) { Spans = text.Spans };
    }

    private const int MostColumns = 1_000;

    /// <summary>The rows of the table itself; a table in a cell is text of the cell.</summary>
    private List<List<Cell>> RowsOf(Box table)
    {
        var rows = new List<List<Cell>>();
        Box? row = null;
        for (var i = table.Index + 1; i < _boxes.Count && _boxes[i].Depth > table.Depth; i++)
        {
            var box = _boxes[i];
            if (box.Tag is not ("td" or "th") || box.Nearest("table") != table) continue;
            var inRow = box.Nearest("tr");
            if (rows.Count == 0 || inRow != row) rows.Add([]);
            row = inRow;
            rows[rows.Count - 1].Add(new Cell(box, box.Tag == "th" || box.Nearest("thead") is not null));
        }

        return rows;
    }

    /// <summary>The text of a cell on one line.</summary>
    private void Append(SpannedText text, Box cell)
    {
        var start = text.Length;
        for (var i = cell.FirstBlock; i < cell.EndBlock; i++)
        {
            var block = _blocks[i].Block;
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

    private sealed record Cell(Box Box, bool IsHeader)
    {
        public int Columns => Box.CellSpan.Columns;

        public int Rows => Box.CellSpan.Rows;
    }

    /// <summary>A cell that reaches down into further rows, with where its text stands.</summary>
    private sealed record Carried(string Text, int Start, int End, int Rows);
}
