namespace ArticleParsing.Model;

/// <summary>A value with where it came from.</summary>
/// <param name="Value">The value.</param>
/// <param name="Source">Where it stood: a declared property, a block, or the rule that read it.</param>
internal sealed record Evidence<T>(T Value, string Source)
{
    /// <summary>How sure it is, 0 to 1.</summary>
    public double Confidence { get; init; } = 0.9;

    /// <summary>If sources disagreed: the rule that decided; null if none had to.</summary>
    public string? Rule { get; init; }
}
