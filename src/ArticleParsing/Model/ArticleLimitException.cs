namespace ArticleParsing;

/// <summary>An input crossed one of the limits of <see cref="ArticleParserOptions"/>. Nothing of it was parsed.</summary>
public sealed class ArticleLimitException : Exception
{
    internal ArticleLimitException(string code, string limit, long allowed, long met)
        : base(FormattableString.Invariant($"The input crosses the limit {limit}: allowed {allowed}, met {met}."))
    {
        Code = code;
        Limit = limit;
        Allowed = allowed;
        Met = met;
    }

    /// <summary>
    /// A short name for programs: <c>input-too-large</c>, <c>nesting-too-deep</c>, <c>too-many-elements</c>, <c>too-many-attributes</c>,
    /// <c>attribute-too-long</c>, <c>text-too-long</c>, <c>too-many-figures</c>, <c>too-many-quotations</c>, <c>time-budget-exceeded</c>.
    /// </summary>
    public string Code { get; }

    /// <summary>The option that was crossed, such as <see cref="ArticleParserOptions.MaxInputLength"/>.</summary>
    public string Limit { get; }

    /// <summary>The value of that option; milliseconds for <see cref="ArticleParserOptions.TimeBudget"/>.</summary>
    public long Allowed { get; }

    /// <summary>What the input had when it was refused; it may have more.</summary>
    public long Met { get; }

    /// <summary>Throws if a count or length crosses its limit.</summary>
    internal static void ThrowIfOver(long met, long allowed, string code, string limit)
    {
        if (met > allowed) throw new ArticleLimitException(code, limit, allowed, met);
    }
}
