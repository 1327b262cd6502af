using ArticleParsing.Model;

namespace ArticleParsing;

/// <summary>A piece of an article's body, for search indexes and retrieval.</summary>
public sealed record ArticleChunk
{
    /// <summary>Its text; a blank line between blocks. Headings stand in <see cref="HeadingPath"/> instead.</summary>
    public required string Text { get; init; }

    /// <summary>The headings above it, the outermost first; empty before the first heading.</summary>
    public IReadOnlyList<string> HeadingPath { get; init => field = ValueList<string>.Copy(value); } = ValueList<string>.None;

    /// <summary>The index in <see cref="Article.Body"/> of the block that it starts in.</summary>
    public required int FirstBlock { get; init; }

    /// <summary>Where it starts in that block's text, in UTF-16 code units.</summary>
    public required int Start { get; init; }

    /// <summary>The index of the block that it ends in.</summary>
    public required int LastBlock { get; init; }

    /// <summary>Where it ends in that block's text (exclusive).</summary>
    public required int End { get; init; }

    /// <summary>The quotations that stand in it as a whole.</summary>
    public IReadOnlyList<Quotation> Quotations { get; init => field = ValueList<Quotation>.Copy(value); } = ValueList<Quotation>.None;
}
