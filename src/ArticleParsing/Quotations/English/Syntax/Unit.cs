using ArticleParsing.Quotations.Lexicon;

namespace ArticleParsing.Quotations.English.Syntax;

/// <summary>A step of the writer's own sentence: a word, a mark, or a quoted span as a whole.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Lower">The word in lower case; empty for a quoted span.</param>
/// <param name="Traits">What the lexicon knows of the word.</param>
/// <param name="IsWord">Whether it is a word or number, the apostrophe of a genitive among them.</param>
/// <param name="IsCapital">Whether it starts with a capital letter.</param>
/// <param name="Span">The span it stands for; -1 for a word or mark.</param>
/// <param name="Sentence">The number of its sentence.</param>
/// <param name="Class">What it is at its place.</param>
internal record struct Unit(int First, int Last, string Lower, WordTraits Traits, bool IsWord, bool IsCapital, int Span, int Sentence, WordClass Class)
{
    public readonly bool Has(WordTraits traits) => (Traits & traits) != 0;
}
