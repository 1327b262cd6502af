using ArticleParsing.Limits;

namespace ArticleParsing;

/// <summary>
/// How pages are parsed, and how much of one is taken. The limits of <see cref="Default"/> are several times what the largest of 1,652 real
/// pages needs; those of <see cref="Untrusted"/> are for pages that anybody may send in. Crossing one throws
/// <see cref="ArticleLimitException"/>.
/// </summary>
/// <remarks>
/// All that configuration can hold binds from it. A parser checks the options and copies them when it is made, so a later change of them
/// changes no parser. Not safe to change on one thread while another reads.
/// </remarks>
public sealed record ArticleParserOptions
{
    /// <summary>The options used if none are given; new ones at each call, so changing them changes no others.</summary>
    public static ArticleParserOptions Default => new();

    /// <summary>
    /// Stricter limits, for a service that parses what strangers send: real pages still pass, a hostile one costs at most a few seconds and
    /// some hundred megabytes. There is no time limit among them, as that would make the result depend on the machine; see
    /// <see cref="TimeBudget"/>. New ones at each call, so changing them changes no others.
    /// </summary>
    public static ArticleParserOptions Untrusted => new()
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
    public int MaxInputLength { get; set; } = 20 * 1024 * 1024;

    /// <summary>
    /// The most start tags that may be open at once; deeper nesting is taken as hostile. Default: 512. Some thousands would risk the stack.
    /// </summary>
    public int MaxNestingDepth { get; set; } = 512;

    /// <summary>The most elements a page may have, those that broken markup makes the parser repeat included. Default: 200,000.</summary>
    public int MaxElementCount { get; set; } = 200_000;

    /// <summary>
    /// The most attributes of one element. Of a page given as text only those that are read count, unless there are site rules; the others
    /// are never made. Default: 1,000.
    /// </summary>
    public int MaxAttributeCount { get; set; } = 1_000;

    /// <summary>The longest value of an attribute, in UTF-16 code units; pictures may stand in attributes whole. Default: 4 Mi.</summary>
    public int MaxAttributeLength { get; set; } = 4 * 1024 * 1024;

    /// <summary>
    /// The longest text between two tags of a page, linked data included (the text of programs is not kept), in UTF-16 code
    /// units. Default: 8 Mi.
    /// </summary>
    public int MaxTextLength { get; set; } = 8 * 1024 * 1024;

    /// <summary>
    /// The most JSON-LD that is read of a page, in UTF-16 code units. A script that goes beyond it is left unread, as one that is broken
    /// is, and the page is parsed from the rest. Default: 2 Mi.
    /// </summary>
    public int MaxJsonLdLength { get; set; } = 2 * 1024 * 1024;

    /// <summary>How deep JSON-LD may nest; deeper scripts are left unread. Default: 64. Some thousands would risk the stack.</summary>
    public int MaxJsonLdDepth { get; set; } = 64;

    /// <summary>The most pictures with captions and credits of an article. Default: 10,000.</summary>
    public int MaxFigureCount { get; set; } = 10_000;

    /// <summary>The most quotations of an article. Default: 20,000.</summary>
    public int MaxQuotationCount { get; set; } = 20_000;

    /// <summary>
    /// The time one parse may take; <see langword="null"/> (the default) for any. It is looked at every few milliseconds. With it, whether
    /// a slow page gives an article depends on the machine; the article itself never does.
    /// </summary>
    public TimeSpan? TimeBudget { get; set; }

    /// <summary>
    /// When the page was fetched, for pages that only say "5 hours ago"; <see langword="null"/> (the default) if it is not known, and such
    /// a time is then no date. Nothing is ever measured from the present moment.
    /// </summary>
    public DateTimeOffset? ReferenceTime { get; set; }

    /// <summary>Whether quotations and speakers are looked for. Default: true.</summary>
    public bool ExtractQuotations { get; set; } = true;

    /// <summary>
    /// Rules for single sites, for a caller who knows better. Default: none. Not bound from configuration: see
    /// <see cref="SiteRules.FromJson"/>.
    /// </summary>
    public SiteRules SiteRules { get; set; } = SiteRules.None;

    /// <summary>
    /// A step of the caller's own that every article passes at the end, such as one that takes out a newsletter's notice or gives authors
    /// other names; <see langword="null"/> (the default) for none. What is derived from the body, such as <see cref="Article.BodyText"/>,
    /// <see cref="Article.Quotations"/> and <see cref="Article.LiveUpdates"/>, is not computed again, so that a step that takes out or
    /// reorders body blocks has to adapt it. It runs on the thread of the parse and may run on several at once. What
    /// it throws comes out of the parse; <see langword="null"/> is no article.
    /// </summary>
    public Func<Article, Article>? Transform { get; set; }

    /// <summary>Throws if a parser could not work with these options. Parsers call it themselves.</summary>
    /// <exception cref="ArgumentException">An option has a value that makes no sense; the message names both.</exception>
    public void Validate()
    {
        RequireAtLeast(0, MaxInputLength, nameof(MaxInputLength));
        RequireAtLeast(1, MaxNestingDepth, nameof(MaxNestingDepth));
        RequireAtLeast(1, MaxElementCount, nameof(MaxElementCount));
        RequireAtLeast(0, MaxAttributeCount, nameof(MaxAttributeCount));
        RequireAtLeast(0, MaxAttributeLength, nameof(MaxAttributeLength));
        RequireAtLeast(0, MaxTextLength, nameof(MaxTextLength));
        RequireAtLeast(0, MaxJsonLdLength, nameof(MaxJsonLdLength));
        RequireAtLeast(1, MaxJsonLdDepth, nameof(MaxJsonLdDepth));
        RequireAtLeast(0, MaxFigureCount, nameof(MaxFigureCount));
        RequireAtLeast(0, MaxQuotationCount, nameof(MaxQuotationCount));
        if (TimeBudget < TimeSpan.Zero) throw Invalid(nameof(TimeBudget), TimeBudget, "at least 0, or null for any time");
        if (SiteRules is null) throw new ArgumentException($"{nameof(SiteRules)} is null. For no rules use SiteRules.None.");
    }

    private static void RequireAtLeast(int least, int value, string option)
    {
        if (value < least) throw Invalid(option, value, FormattableString.Invariant($"at least {least}"));
    }

    private static ArgumentException Invalid(string option, object value, string expected) =>
        new(FormattableString.Invariant($"{option} is {value}. It must be {expected}."));

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
