namespace ArticleParsing;

/// <summary>A piece of an article's body, for search indexes and retrieval.</summary>
/// <param name="Text">Its text; a blank line between blocks. Headings stand in <paramref name="HeadingPath"/> instead.</param>
/// <param name="HeadingPath">The headings above it, the outermost first; empty before the first heading.</param>
/// <param name="FirstBlock">The index in <see cref="Article.Body"/> of the block that it starts in.</param>
/// <param name="Start">Where it starts in that block's text, in UTF-16 code units.</param>
/// <param name="LastBlock">The index of the block that it ends in.</param>
/// <param name="End">Where it ends in that block's text (exclusive).</param>
/// <param name="Quotations">The quotations that stand in it as a whole.</param>
public sealed record ArticleChunk(
    string Text, IReadOnlyList<string> HeadingPath, int FirstBlock, int Start, int LastBlock, int End, IReadOnlyList<Quotation> Quotations);
