namespace ArticleParsing;

/// <summary>A range of a block's text with what the page marks it up as. Offsets are UTF-16 code units into the block's text.</summary>
/// <remarks>The spans of a text come in order of their starts, an outer one before those inside it; two spans never cross.</remarks>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends (exclusive); always after the start.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Url">The absolute address that a link or note reference leads to; <see langword="null"/> for the other kinds, and for a note reference without one.</param>
public sealed record InlineSpan(int Start, int End, InlineKind Kind, string? Url = null);

/// <summary>The kinds of inline spans.</summary>
public enum InlineKind
{
    /// <summary>A link (<c>a</c>).</summary>
    Link,

    /// <summary>Emphasis, a title or a term (<c>em</c>, <c>i</c>, <c>cite</c>, <c>dfn</c>, <c>var</c>).</summary>
    Emphasis,

    /// <summary>Strong importance or bold type (<c>strong</c>, <c>b</c>).</summary>
    Strong,

    /// <summary>Code, keys and output (<c>code</c>, <c>kbd</c>, <c>samp</c>, <c>tt</c>).</summary>
    Code,

    /// <summary>Lowered text (<c>sub</c>).</summary>
    Subscript,

    /// <summary>Raised text (<c>sup</c>). Where it is an exponent, the text has a "^" before it.</summary>
    Superscript,

    /// <summary>Text that was struck out (<c>del</c>, <c>s</c>).</summary>
    Deleted,

    /// <summary>The mark of a footnote or endnote, with its square brackets.</summary>
    NoteReference,
}
