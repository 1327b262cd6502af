using System.Text.Json.Serialization;

namespace ArticleParsing;

/// <summary>A range of a block's text with what the page marks it up as. Offsets are UTF-16 code units into the block's text.</summary>
/// <remarks>The spans of a text come in order of their starts, an outer one before those inside it; two spans never cross.</remarks>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends (exclusive); always after the start.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Url">
/// The absolute address that a link or note reference leads to; <see langword="null"/> for the other kinds, and for a note reference
/// without one.
/// </param>
public sealed record InlineSpan(
    [property: JsonPropertyName("start")] int Start,
    [property: JsonPropertyName("end")] int End,
    [property: JsonPropertyName("kind")] InlineKind Kind,
    [property: JsonPropertyName("url")] string? Url = null);

/// <summary>The kinds of inline spans.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<InlineKind>))]
public enum InlineKind
{
    /// <summary>A link (<c>a</c>).</summary>
    [JsonStringEnumMemberName("link")]
    Link,

    /// <summary>Emphasis, a title or a term (<c>em</c>, <c>i</c>, <c>cite</c>, <c>dfn</c>, <c>var</c>).</summary>
    [JsonStringEnumMemberName("emphasis")]
    Emphasis,

    /// <summary>Strong importance or bold type (<c>strong</c>, <c>b</c>).</summary>
    [JsonStringEnumMemberName("strong")]
    Strong,

    /// <summary>Code, keys and output (<c>code</c>, <c>kbd</c>, <c>samp</c>, <c>tt</c>).</summary>
    [JsonStringEnumMemberName("code")]
    Code,

    /// <summary>Lowered text (<c>sub</c>).</summary>
    [JsonStringEnumMemberName("subscript")]
    Subscript,

    /// <summary>Raised text (<c>sup</c>). If it is an exponent, the text has a "^" before it.</summary>
    [JsonStringEnumMemberName("superscript")]
    Superscript,

    /// <summary>Text that was struck out (<c>del</c>, <c>s</c>).</summary>
    [JsonStringEnumMemberName("deleted")]
    Deleted,

    /// <summary>The mark of a footnote or endnote, with its square brackets.</summary>
    [JsonStringEnumMemberName("noteReference")]
    NoteReference,
}
