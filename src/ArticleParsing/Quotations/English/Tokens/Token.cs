using ArticleParsing.Quotations.Lexicon;

namespace ArticleParsing.Quotations.English.Tokens;

/// <summary>A word, a number or a punctuation mark of a text.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character after its last.</param>
/// <param name="Lower">The word in lower case; for punctuation the mark itself.</param>
/// <param name="Traits">What the lexicon knows of the word.</param>
/// <param name="Number">Its number in the word groups; 0 if it is in none.</param>
/// <param name="IsWord">Whether it is a word or number.</param>
/// <param name="IsCapital">Whether it starts with a capital letter.</param>
/// <param name="Sentence">The number of its sentence.</param>
/// <param name="Span">The quoted span it stands in; -1 outside quotation marks.</param>
internal record struct Token(
    int Start, int End, string Lower, WordTraits Traits, ushort Number, bool IsWord, bool IsCapital, int Sentence, int Span)
{
    public readonly bool In(WordGroup group) => group.Contains(Number);
}
