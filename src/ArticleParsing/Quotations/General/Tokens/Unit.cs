using ArticleParsing.Quotations.General.Lexicon;

namespace ArticleParsing.Quotations.General.Tokens;

internal enum UnitKind : byte
{
    Word,
    Number,
    Comma,
    Colon,
    Dash,

    /// <summary>A mark that may end a sentence.</summary>
    Stop,

    /// <summary>A bracket and what stands in it.</summary>
    Aside,

    /// <summary>A quotation with its marks.</summary>
    Quotation,
    Other,
}

/// <summary>A word, a phrase of the lists, a mark, or a quotation as a whole.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character after its last.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Uses">What a word may be used for.</param>
/// <param name="IsCapital">Whether it starts with a capital.</param>
/// <param name="Span">The span of a quotation; -1 for others.</param>
internal readonly record struct Unit(int Start, int End, UnitKind Kind, WordUse Uses, bool IsCapital, int Span = -1)
{
    public bool IsWord => Kind == UnitKind.Word;

    public bool Is(WordUse use) => (Uses & use) != 0;
}
