namespace ArticleParsing.Limits;

/// <summary>
/// How much of a page is taken. The names and meanings are those of <c>ArticleParserOptions</c>, which is what a crossed limit is reported
/// as.
/// </summary>
internal sealed record ParseLimits
{
    public int MaxInputLength { get; init; }

    public int MaxNestingDepth { get; init; }

    public int MaxElementCount { get; init; }

    public int MaxAttributeCount { get; init; }

    public int MaxAttributeLength { get; init; }

    public int MaxTextLength { get; init; }

    public int MaxJsonLdLength { get; init; }

    public int MaxJsonLdDepth { get; init; }

    public int MaxFigureCount { get; init; }

    public int MaxQuotationCount { get; init; }

    public TimeSpan? TimeBudget { get; init; }
}
