namespace ArticleParsing;

/// <summary>How an article is cut to pieces. Immutable.</summary>
public sealed record ChunkOptions
{
    /// <summary>The options used if none are given.</summary>
    public static ChunkOptions Default { get; } = new();

    /// <summary>The most characters (UTF-16 code units) of a piece. Default: 2,000.</summary>
    public int MaxCharacters { get; init; } = 2_000;

    /// <summary>
    /// The most words of a piece, words being what white space parts; <see langword="null"/> for any number. Default:
    /// <see langword="null"/>.
    /// </summary>
    public int? MaxWords { get; init; }
}
