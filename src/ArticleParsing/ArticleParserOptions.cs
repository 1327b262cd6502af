using ArticleParsing.Limits;

namespace ArticleParsing;

/// <summary>
/// How pages are parsed, and how much of one is taken. Immutable. The limits of <see cref="Default"/> are several times what the largest of 1,652
/// real pages needs; those of <see cref="Untrusted"/> are for pages that anybody may send in. Crossing one throws <see cref="ArticleLimitException"/>.
/// </summary>
public sealed record ArticleParserOptions
{
    /// <summary>The options used where none are given.</summary>
    public static ArticleParserOptions Default { get; } = new();

    /// <summary>
    /// Stricter limits, for a service that parses what strangers send: real pages still pass, a hostile one costs at most a few seconds and some
    /// hundred megabytes. There is no time limit among them, as that would make the result depend on the machine; see <see cref="TimeBudget"/>.
    /// </summary>
    public static ArticleParserOptions Untrusted { get; } = new()
    {
        MaxInputLength = 6 * 1024 * 1024,
        MaxNestingDepth = 256,
        MaxElementCount = 50_000,
        MaxAttributeCount = 256,
        MaxAttributeLength = 2 * 1024 * 1024,
        MaxTextLength = 4 * 1024 * 1024,
        MaxJsonLdLength = 1024 * 1024,
        MaxJsonLdDepth = 32,
        MaxFigureCount = 1_000,
        MaxQuotationCount = 2_000,
    };

    /// <summary>The largest input accepted, in UTF-16 code units (bytes for byte input). Default: 20 Mi.</summary>
    public int MaxInputLength { get; init; } = 20 * 1024 * 1024;

    /// <summary>The most start tags that may be open at once; deeper nesting is taken as hostile. Default: 512. Some thousands would risk the stack.</summary>
    public int MaxNestingDepth { get; init; } = 512;

    /// <summary>The most elements a page may have, those that broken markup makes the parser repeat included. Default: 200,000.</summary>
    public int MaxElementCount { get; init; } = 200_000;

    /// <summary>The most attributes of one element. Of a page given as text only those that are read count, unless there are site rules; the others are never made. Default: 1,000.</summary>
    public int MaxAttributeCount { get; init; } = 1_000;

    /// <summary>The longest value of an attribute, in UTF-16 code units; pictures may stand in attributes whole. Default: 4 Mi.</summary>
    public int MaxAttributeLength { get; init; } = 4 * 1024 * 1024;

    /// <summary>The longest stretch of text between two tags of a page, scripts included, in UTF-16 code units. Default: 8 Mi.</summary>
    public int MaxTextLength { get; init; } = 8 * 1024 * 1024;

    /// <summary>
    /// The most JSON-LD that is read of a page, in UTF-16 code units. A script that goes beyond it is left unread, as one that is broken is, and the
    /// page is parsed from the rest. Default: 2 Mi.
    /// </summary>
    public int MaxJsonLdLength { get; init; } = 2 * 1024 * 1024;

    /// <summary>How deep JSON-LD may nest; deeper scripts are left unread. Default: 64. Some thousands would risk the stack.</summary>
    public int MaxJsonLdDepth { get; init; } = 64;

    /// <summary>The most pictures with captions and credits of an article. Default: 10,000.</summary>
    public int MaxFigureCount { get; init; } = 10_000;

    /// <summary>The most quotations of an article. Default: 20,000.</summary>
    public int MaxQuotationCount { get; init; } = 20_000;

    /// <summary>
    /// The time one parse may take; <see langword="null"/> (the default) for any. It is looked at every few milliseconds. With it, whether a slow
    /// page gives an article depends on the machine; the article itself never does.
    /// </summary>
    public TimeSpan? TimeBudget { get; init; }

    /// <summary>
    /// When the page was fetched, for pages that only say "5 hours ago"; <see langword="null"/> (the default) where it is not known, and such
    /// a time is then no date. Nothing is ever measured from the present moment.
    /// </summary>
    public DateTimeOffset? ReferenceTime { get; init; }

    /// <summary>Whether quotations and speakers are looked for. Default: true.</summary>
    public bool ExtractQuotations { get; init; } = true;

    /// <summary>Rules for single sites, where a caller knows better. Default: none.</summary>
    public SiteRules SiteRules { get; init; } = SiteRules.None;

    internal ParseLimits Limits => new()
    {
        MaxInputLength = MaxInputLength,
        MaxNestingDepth = MaxNestingDepth,
        MaxElementCount = MaxElementCount,
        MaxAttributeCount = MaxAttributeCount,
        MaxAttributeLength = MaxAttributeLength,
        MaxTextLength = MaxTextLength,
        MaxJsonLdLength = MaxJsonLdLength,
        MaxJsonLdDepth = MaxJsonLdDepth,
        MaxFigureCount = MaxFigureCount,
        MaxQuotationCount = MaxQuotationCount,
        TimeBudget = TimeBudget,
    };
}
