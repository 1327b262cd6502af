namespace ArticleParsing.Blocks;

/// <summary>
/// The range of an inline element in the text of a block. A heading keeps those of a kicker, a subtitle and the title; other blocks keep
/// those whose class names an author.
/// </summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Tag">The element's local name.</param>
/// <param name="Tokens">Its class, id and similar attributes; empty if there are none.</param>
internal readonly record struct InlinePart(int Start, int End, string Tag, string Tokens);
