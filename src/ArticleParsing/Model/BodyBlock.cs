using System.Text.Json.Serialization;
using ArticleParsing.Model;

namespace ArticleParsing;

/// <summary>One block of the body. <see cref="Text"/> is what quotation offsets count in.</summary>
/// <param name="Text">The visible text, white space folded; lines of a list, table or code separated by a line feed.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(BodyParagraph), "paragraph")]
[JsonDerivedType(typeof(BodyHeading), "heading")]
[JsonDerivedType(typeof(BodyList), "list")]
[JsonDerivedType(typeof(BodyQuote), "quote")]
[JsonDerivedType(typeof(BodyPullQuote), "pullQuote")]
[JsonDerivedType(typeof(BodyTable), "table")]
[JsonDerivedType(typeof(BodyCode), "code")]
[JsonDerivedType(typeof(BodyMath), "math")]
[JsonDerivedType(typeof(BodyFigure), "figure")]
[JsonDerivedType(typeof(BodyEmbed), "embed")]
public abstract record BodyBlock(string Text)
{
    /// <summary>The visible text, white space folded; lines of a list, table or code separated by a line feed.</summary>
    [JsonPropertyName("text")]
    public string Text { get; init => field = value ?? ""; } = Text;

    /// <summary>Links, emphasis and other inline markup of <see cref="Text"/>, in order.</summary>
    [JsonPropertyName("spans")]
    public IReadOnlyList<InlineSpan> Spans { get; init => field = ValueList<InlineSpan>.Copy(value); } = ValueList<InlineSpan>.None;
}

/// <summary>A paragraph. Line breaks that the page sets in it (verse, addresses) are line feeds.</summary>
/// <inheritdoc cref="BodyBlock"/>
public sealed record BodyParagraph(string Text) : BodyBlock(Text);

/// <summary>A crosshead inside the body.</summary>
/// <param name="Text">The words of the heading.</param>
/// <param name="Level">The heading level, 1 to 6, as marked up by the page; 2 if the page shows a heading without marking one up.</param>
public sealed record BodyHeading(string Text, [property: JsonPropertyName("level")] int Level) : BodyBlock(Text);

/// <summary>A list. In a list of definitions the terms are items, and their definitions items one level deeper.</summary>
/// <param name="Text">The items, one a line.</param>
/// <param name="Items">The items in order, those of nested lists after the item they belong to, without their bullets or numbers.</param>
/// <param name="Ordered">Whether the list is numbered; of nested lists, whether the outermost is.</param>
public sealed record BodyList(string Text, IReadOnlyList<string> Items, bool Ordered) : BodyBlock(Text)
{
    /// <summary>The items in order, those of nested lists after the item they belong to, without their bullets or numbers.</summary>
    [JsonPropertyName("items")]
    public IReadOnlyList<string> Items { get; init => field = ValueList<string>.Copy(value); } = ValueList<string>.Copy(Items);

    /// <summary>Whether the list is numbered; of nested lists, whether the outermost is.</summary>
    [JsonPropertyName("ordered")]
    public bool Ordered { get; init; } = Ordered;

    /// <summary>The number of the first item; <see langword="null"/> if the list is not numbered.</summary>
    [JsonPropertyName("start")]
    public int? Start { get; init; }

    /// <summary>How deep each item is nested, from 0; empty if nobody says, which is 0 for all.</summary>
    [JsonPropertyName("itemLevels")]
    public IReadOnlyList<int> ItemLevels { get; init => field = ValueList<int>.Copy(value); } = ValueList<int>.None;
}

/// <summary>A block quotation.</summary>
/// <inheritdoc cref="BodyBlock"/>
public sealed record BodyQuote(string Text) : BodyBlock(Text);

/// <summary>A pull quote: words of the body repeated for display. Not part of <see cref="Article.BodyText"/>.</summary>
/// <inheritdoc cref="BodyBlock"/>
public sealed record BodyPullQuote(string Text) : BodyBlock(Text);

/// <summary>A table.</summary>
/// <param name="Text">The rows, one a line, cells separated by a tab.</param>
/// <param name="Rows">
/// The rows, each a list of cells: empty ones too, and a cell that spans others once in each place that it covers.
/// </param>
public sealed record BodyTable(string Text, IReadOnlyList<IReadOnlyList<string>> Rows) : BodyBlock(Text)
{
    /// <summary>The rows, each a list of cells: empty ones too, and a cell that spans others once in each place that it covers.</summary>
    [JsonPropertyName("rows")]
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; init => field = CopyRows(value); } = CopyRows(Rows);

    /// <summary>How many of the first rows are headings of the columns.</summary>
    [JsonPropertyName("headerRows")]
    public int HeaderRows { get; init; }

    private static IReadOnlyList<IReadOnlyList<string>> CopyRows(IReadOnlyList<IReadOnlyList<string>> rows) =>
        ValueList<IReadOnlyList<string>>.Copy([.. (rows ?? []).Select(row => row is null ? null! : ValueList<string>.Copy(row))]);
}

/// <summary>Preformatted code, white space kept.</summary>
/// <inheritdoc cref="BodyBlock"/>
public sealed record BodyCode(string Text) : BodyBlock(Text)
{
    /// <summary>The programming language, as the page's markup names it ("js", "python"); <see langword="null"/> if it does not.</summary>
    [JsonPropertyName("language")]
    public string? Language { get; init; }
}

/// <summary>A formula on a line of its own. Formulas inside a sentence stand in its text.</summary>
/// <param name="Source">Its TeX if the page has it, else its characters in a line; also the block's text.</param>
public sealed record BodyMath([property: JsonPropertyName("source")] string Source) : BodyBlock(Source);

/// <summary>The place of a figure in the body. Its text is empty; the caption belongs to the figure.</summary>
/// <param name="Index">The index of the figure in <see cref="Article.Figures"/>.</param>
public sealed record BodyFigure([property: JsonPropertyName("index")] int Index) : BodyBlock("");

/// <summary>The place of an embedded post, video or frame. Its text is empty: what a post says is not the article's.</summary>
/// <param name="Url">The absolute address of what is embedded.</param>
/// <param name="Quote">What the embedded post says; <see langword="null"/> if the page does not give it.</param>
/// <param name="Author">
/// Who wrote the post, as the page words it ("Harbour Office (@harbour)"); <see langword="null"/> if the page does not say.
/// </param>
public sealed record BodyEmbed(
    [property: JsonPropertyName("url")] string Url,
    [property: JsonPropertyName("quote")] string? Quote = null,
    [property: JsonPropertyName("author")] string? Author = null) : BodyBlock("");
