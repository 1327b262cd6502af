namespace ArticleParsing.Composition.Body;

/// <summary>
/// The places of a table: cells that span several columns or rows stand once in each place that they cover (HTML Standard, 4.9.12).
/// </summary>
internal sealed class TableGrid(SpannedText text)
{
    /// <summary>What spans add to a table, in characters; spans past it cover one place only.</summary>
    private const int MostAdded = 20_000;

    private const int MostColumns = 1_000;

    private readonly List<IReadOnlyList<string>> _rows = [];
    private readonly List<Carried?> _carried = [];
    private List<string>? _row;
    private int _added;

    public IReadOnlyList<IReadOnlyList<string>> Rows => _rows;

    public void BeginRow()
    {
        if (_row is not null)
        {
            FillFromAbove();
            text.Append('\n');
        }

        _rows.Add(_row = []);
    }

    /// <summary>Begins a cell: those that reach down from the rows above come first.</summary>
    /// <returns>Where its text starts.</returns>
    public int BeginCell()
    {
        FillFromAbove();
        if (_row!.Count > 0) text.Append('\t');
        return text.Length;
    }

    /// <summary>Ends a cell, whose text has been added.</summary>
    public void EndCell(int start, int columns, int rows)
    {
        var end = text.Length;
        var words = text.From(start);
        var column = _row!.Count;
        _row.Add(words);
        Carry(column, new Carried(words, start, end, rows - 1));
        for (var i = 1; i < columns && column + i < MostColumns && CarriedAt(column + i) is null; i++)
        {
            if (!Repeat(words, start, end)) return;
            Carry(column + i, new Carried(words, start, end, rows - 1));
        }
    }

    public void End()
    {
        if (_row is not null) FillFromAbove();
    }

    private void FillFromAbove()
    {
        while (CarriedAt(_row!.Count) is { } above)
        {
            var column = _row.Count;
            if (!Repeat(above.Text, above.Start, above.End)) return;
            Carry(column, above with { Rows = above.Rows - 1 });
        }
    }

    private bool Repeat(string words, int start, int end)
    {
        if ((_added += words.Length + 1) > MostAdded)
        {
            _carried.Clear();
            return false;
        }

        if (_row!.Count > 0) text.Append('\t');
        text.Repeat(start, end);
        _row.Add(words);
        return true;
    }

    private Carried? CarriedAt(int column) => column < _carried.Count ? _carried[column] : null;

    private void Carry(int column, Carried cell)
    {
        if (cell.Rows <= 0 && column >= _carried.Count) return;
        while (_carried.Count <= column) _carried.Add(null);
        _carried[column] = cell.Rows > 0 ? cell : null;
    }

    /// <summary>A cell that reaches down into further rows, with where its text stands.</summary>
    private sealed record Carried(string Text, int Start, int End, int Rows);
}
