using ArticleParsing.Model;

namespace ArticleParsing;

/// <summary>
/// A page taken apart: its article, where each value of it came from, and every block of the page with the role it was given and why,
/// chrome included.
/// </summary>
/// <param name="Article">The article.</param>
/// <param name="Blocks">The blocks in reading order.</param>
public sealed record PageAnalysis(Article Article, IReadOnlyList<AnalyzedBlock> Blocks)
{
    /// <summary>The blocks in reading order.</summary>
    public IReadOnlyList<AnalyzedBlock> Blocks { get; init =>
        field = ValueList<AnalyzedBlock>.Copy(value); } = ValueList<AnalyzedBlock>.Copy(Blocks);

    /// <summary>
    /// Where each value around the body came from; a field with several values (authors, tags) has an entry for each, one without a value
    /// has none.
    /// </summary>
    public IReadOnlyList<ValueEvidence> Values { get; init =>
        field = ValueList<ValueEvidence>.Copy(value); } = ValueList<ValueEvidence>.None;

    /// <summary>The selectors of the page's site rule that match nothing on it; empty if no rule is for the page.</summary>
    public IReadOnlyList<UnmatchedSelector> UnmatchedSelectors { get; init =>
        field = ValueList<UnmatchedSelector>.Copy(value); } = ValueList<UnmatchedSelector>.None;
}

/// <summary>A block of a page with its role.</summary>
/// <param name="Text">Its visible text, white space folded; empty for pictures and embeds.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Confidence">How sure the rule or model is, 0 to 1.</param>
/// <param name="Reason">The rule that decided, and what it saw.</param>
public sealed record AnalyzedBlock(string Text, BlockRole Role, double Confidence, string Reason)
{
    /// <summary>
    /// The rule or model that decided: "byline", "role model", "site rule"; <see langword="null"/> if none speaks for the block.
    /// </summary>
    public string? Rule { get; init; }

    /// <summary>
    /// The index in <see cref="Article.Body"/> of what the block became, or became part of: several list items are one list, and a picture,
    /// its caption and its credit are one figure. <see langword="null"/> if it is not in the body.
    /// </summary>
    public int? BodyIndex { get; init; }

    /// <summary>
    /// Where the start tag of the block's element stands in the HTML, in UTF-16 code units; the element is the innermost block-level one,
    /// or the picture or embed itself. <see langword="null"/> if that is not known: in plain text, in implied elements, in a document that
    /// was parsed without source references.
    /// </summary>
    public int? Position { get; init; }

    /// <summary>The address of a picture or embed as the page writes it; <see langword="null"/> for text.</summary>
    public string? MediaUrl { get; init; }
}

/// <summary>A value of an article and where it came from.</summary>
/// <param name="Field">The field's name as in the JSON ("headline", "authors", "publishedAt").</param>
/// <param name="Value">The value as text.</param>
/// <param name="Source">
/// Where it stood: a declared property ("JSON-LD datePublished", "meta og:title"), the caller's "site rule", or the rule that read it from
/// the page.
/// </param>
/// <param name="Confidence">How sure it is, 0 to 1.</param>
/// <param name="Rule">If sources disagreed: the rule that decided; <see langword="null"/> if none had to.</param>
public sealed record ValueEvidence(string Field, string Value, string Source, double Confidence, string? Rule = null);

/// <summary>A selector of a site rule that matches nothing on a page: the page has no such part, or the site has changed.</summary>
/// <param name="Host">The host of the rule.</param>
/// <param name="Field">The field of the rule as in its JSON ("publishedAt").</param>
/// <param name="Selector">The selector.</param>
public sealed record UnmatchedSelector(string Host, string Field, string Selector);
