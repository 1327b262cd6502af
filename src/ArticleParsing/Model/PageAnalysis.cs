namespace ArticleParsing;

/// <summary>A page taken apart: its article, where each value of it came from, and every block of the page with the role it was given and why, chrome included.</summary>
/// <param name="Article">The article.</param>
/// <param name="Blocks">The blocks in reading order.</param>
public sealed record PageAnalysis(Article Article, IReadOnlyList<AnalyzedBlock> Blocks)
{
    /// <summary>Where each value around the body came from; a field with several values (authors, tags) has an entry for each, one without a value has none.</summary>
    public IReadOnlyList<ValueEvidence> Values { get; init; } = [];
}

/// <summary>A block of a page with its role.</summary>
/// <param name="Text">Its visible text, white space folded; empty for pictures and embeds.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Confidence">How sure the rule or model is, 0 to 1.</param>
/// <param name="Reason">The rule that decided, and what it saw.</param>
public sealed record AnalyzedBlock(string Text, Role Role, double Confidence, string Reason);

/// <summary>A value of an article and where it came from.</summary>
/// <param name="Field">The field's name as in the JSON ("headline", "authors", "publishedAt").</param>
/// <param name="Value">The value as text.</param>
/// <param name="Source">Where it stood: a declared property ("JSON-LD datePublished", "meta og:title"), or the rule that read it from the page.</param>
/// <param name="Confidence">How sure it is, 0 to 1.</param>
/// <param name="Rule">Where sources disagreed: the rule that decided; <see langword="null"/> where none had to.</param>
public sealed record ValueEvidence(string Field, string Value, string Source, double Confidence, string? Rule = null);
