namespace ArticleParsing.Learning;

/// <summary>Writes the features of one block, in the order of the group's names.</summary>
internal ref struct FeatureRow(Span<float> values, int step = 1)
{
    private readonly Span<float> _values = values;
    private int _next;

    /// <summary>How many features have been written.</summary>
    public readonly int Written => _next / step;

    public void Add(float value)
    {
        _values[_next] = value;
        _next += step;
    }

    public void Add(bool value) => Add(value ? 1f : 0f);

    /// <summary>Counts and lengths enter by their logarithm: the step from 1 to 2 matters more than from 101 to 102.</summary>
    public void AddLog(int value) => Add(Logarithms.Log(value));

    public void AddShare(int part, int whole) => Add(whole > 0 ? (float)part / whole : 0f);
}
