namespace ArticleParsing.Composition.Metadata;

/// <summary>A value with where it came from.</summary>
/// <param name="Value">The value.</param>
/// <param name="Source">Where it stood: a declared property, a block, or the rule that chose between several.</param>
internal sealed record Evidence<T>(T Value, string Source);
