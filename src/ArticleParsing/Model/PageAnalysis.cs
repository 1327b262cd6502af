namespace ArticleParsing;

/// <summary>A page taken apart: its article, and every block of the page with the role it was given and why, chrome included.</summary>
/// <param name="Article">The article.</param>
/// <param name="Blocks">The blocks in reading order.</param>
public sealed record PageAnalysis(Article Article, IReadOnlyList<AnalyzedBlock> Blocks);

/// <summary>A block of a page with its role.</summary>
/// <param name="Text">Its visible text, white space folded; empty for pictures and embeds.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Confidence">How sure the rule or model is, 0 to 1.</param>
/// <param name="Reason">The rule that decided, and what it saw.</param>
public sealed record AnalyzedBlock(string Text, Role Role, double Confidence, string Reason);
