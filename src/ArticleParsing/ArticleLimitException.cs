namespace ArticleParsing;

/// <summary>An input crossed one of the limits of <see cref="ArticleParserOptions"/>. Nothing of it was parsed.</summary>
public sealed class ArticleLimitException : Exception
{
    /// <summary>Creates the exception.</summary>
    public ArticleLimitException(string code, string limit, long allowed, long met)
        : base(FormattableString.Invariant($"The input crosses the limit {limit}: allowed {allowed}, met {met}."))
    {
        Code = code;
        Limit = limit;
        Allowed = allowed;
        Met = met;
    }

    /// <summary>A short name for programs: <c>input-too-large</c>, <c>nesting-too-deep</c>.</summary>
    public string Code { get; }

    /// <summary>The option that was crossed, such as <see cref="ArticleParserOptions.MaxInputLength"/>.</summary>
    public string Limit { get; }

    /// <summary>The value of that option.</summary>
    public long Allowed { get; }

    /// <summary>What the input had when it was refused; it may have more.</summary>
    public long Met { get; }
}
