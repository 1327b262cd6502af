using System.Text.Json.Serialization;

namespace ArticleParsing;

/// <summary>One block of the body. <see cref="Text"/> is what quotation offsets count in.</summary>
/// <param name="Text">The visible text, white space folded; lines of a list, table or code separated by a line feed.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ParagraphBlock), "paragraph")]
[JsonDerivedType(typeof(HeadingBlock), "heading")]
[JsonDerivedType(typeof(ListBlock), "list")]
[JsonDerivedType(typeof(QuoteBlock), "quote")]
[JsonDerivedType(typeof(PullQuoteBlock), "pullQuote")]
[JsonDerivedType(typeof(TableBlock), "table")]
[JsonDerivedType(typeof(CodeBlock), "code")]
[JsonDerivedType(typeof(FigureBlock), "figure")]
[JsonDerivedType(typeof(EmbedBlock), "embed")]
public abstract record BodyBlock(string Text);

/// <summary>A paragraph.</summary>
/// <inheritdoc cref="BodyBlock"/>
public sealed record ParagraphBlock(string Text) : BodyBlock(Text);

/// <summary>A crosshead inside the body.</summary>
/// <param name="Text">The words of the heading.</param>
/// <param name="Level">The heading level, 1 to 6, as marked up by the page; 2 where the page shows a heading without marking one up.</param>
public sealed record HeadingBlock(string Text, int Level) : BodyBlock(Text);

/// <summary>A list.</summary>
/// <param name="Text">The items, one a line.</param>
/// <param name="Items">The items in order, without their bullets or numbers.</param>
/// <param name="Ordered">Whether the list is numbered.</param>
public sealed record ListBlock(string Text, IReadOnlyList<string> Items, bool Ordered) : BodyBlock(Text);

/// <summary>A block quotation.</summary>
/// <inheritdoc cref="BodyBlock"/>
public sealed record QuoteBlock(string Text) : BodyBlock(Text);

/// <summary>A pull quote: words of the body repeated for display. Not part of <see cref="Article.BodyText"/>.</summary>
/// <inheritdoc cref="BodyBlock"/>
public sealed record PullQuoteBlock(string Text) : BodyBlock(Text);

/// <summary>A table.</summary>
/// <param name="Text">The rows, one a line, cells separated by a tab.</param>
/// <param name="Rows">The rows, each a list of cells.</param>
public sealed record TableBlock(string Text, IReadOnlyList<IReadOnlyList<string>> Rows) : BodyBlock(Text);

/// <summary>Preformatted code, white space kept.</summary>
/// <inheritdoc cref="BodyBlock"/>
public sealed record CodeBlock(string Text) : BodyBlock(Text);

/// <summary>The place of a figure in the body. Its text is empty; the caption belongs to the figure.</summary>
/// <param name="Index">The index of the figure in <see cref="Article.Figures"/>.</param>
public sealed record FigureBlock(int Index) : BodyBlock("");

/// <summary>The place of an embedded post, video or frame. Its text is empty.</summary>
/// <param name="Url">The absolute address of what is embedded.</param>
public sealed record EmbedBlock(string Url) : BodyBlock("");
