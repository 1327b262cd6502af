namespace ArticleParsing;

/// <summary>How pages are parsed. Immutable; <see cref="Default"/> suits pages from the open web.</summary>
public sealed record ArticleParserOptions
{
    /// <summary>The options used where none are given.</summary>
    public static ArticleParserOptions Default { get; } = new();

    /// <summary>The largest input accepted, in UTF-16 code units (bytes for byte input). Default: 20 Mi.</summary>
    public int MaxInputLength { get; init; } = 20 * 1024 * 1024;

    /// <summary>The most start tags that may be open at once; deeper nesting is taken as hostile. Default: 512.</summary>
    public int MaxNestingDepth { get; init; } = 512;

    /// <summary>
    /// When the page was fetched, for pages that only say "5 hours ago"; <see langword="null"/> (the default) where it is not known, and such
    /// a time is then no date. Nothing is ever measured from the present moment.
    /// </summary>
    public DateTimeOffset? ReferenceTime { get; init; }

    /// <summary>Whether quotations and speakers are looked for. Default: true.</summary>
    public bool ExtractQuotations { get; init; } = true;

    /// <summary>Rules for single sites, where a caller knows better. Default: none.</summary>
    public SiteRules SiteRules { get; init; } = SiteRules.None;
}
