using ArticleParsing.Limits;

namespace ArticleParsing.Learning;

/// <summary>
/// The features of all blocks of a page: a row a block, a column a feature. So many rows lie side by side, feature by feature, so that
/// trees can judge as many blocks at once. A row that nothing is written to holds zeros. Dispose it to lend its memory to the next page.
/// </summary>
internal sealed class FeatureMatrix : IDisposable
{
    /// <summary>How many rows lie side by side.</summary>
    public const int Lanes = 32;

    private float[] _values;

    public FeatureMatrix(int rows, int columns)
    {
        Rows = rows;
        Columns = columns;
        Groups = (rows + Lanes - 1) / Lanes;
        _values = LentArrays<float>.Rent(Groups * Columns * Lanes);
        Array.Clear(_values, 0, Groups * Columns * Lanes); // What the page before left in it.
    }

    public int Rows { get; }

    public int Columns { get; }

    /// <summary>How many groups of <see cref="Lanes"/> rows there are; the last may be part empty.</summary>
    public int Groups { get; }

    /// <summary>A group's values: for each feature the values of its rows.</summary>
    public ReadOnlySpan<float> Group(int group) => _values.AsSpan(group * Columns * Lanes, Columns * Lanes);

    /// <summary>Where the features of a row are written, from a column on.</summary>
    public FeatureRow Row(int row, int column = 0) => new(_values.AsSpan(StartOf(row) + (column * Lanes)), Lanes);

    /// <summary>A copy of the first columns of a row.</summary>
    public float[] Copy(int row, int columns)
    {
        var copy = new float[columns];
        var start = StartOf(row);
        for (var column = 0; column < columns; column++) copy[column] = _values[start + (column * Lanes)];
        return copy;
    }

    public void Dispose()
    {
        LentArrays<float>.Return(_values);
        _values = [];
    }

    private int StartOf(int row) => (row / Lanes * Columns * Lanes) + (row % Lanes);
}
