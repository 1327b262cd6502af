using ArticleParsing.Quotations.Lexicon;

namespace ArticleParsing.Quotations.English.Syntax;

/// <summary>A step of the writer's own sentence: a word, a mark, or a quoted span as a whole.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Lower">The word in lower case; empty for a quoted span.</param>
/// <param name="Traits">What the lexicon knows of the word.</param>
/// <param name="Number">Its number in the word groups; 0 if it is in none.</param>
/// <param name="IsWord">Whether it is a word or number, the apostrophe of a genitive among them.</param>
/// <param name="IsCapital">Whether it starts with a capital letter.</param>
/// <param name="Span">The span it stands for; -1 for a word or mark.</param>
/// <param name="Sentence">The number of its sentence.</param>
/// <param name="Class">What it is at its place.</param>
internal record struct Unit(int First, int Last, string Lower, WordTraits Traits, ushort Number, bool IsWord, bool IsCapital, int Span,
    int Sentence, WordClass Class)
{
    public readonly bool In(WordGroup group) => group.Contains(Number);

    public readonly bool Has(WordTraits traits) => (Traits & traits) != 0;

    public readonly bool EndsWith(string ending) => Lower.EndsWith(ending, StringComparison.Ordinal);

    /// <summary>Whether a word that the lexicon does not know ends as participles do: "zipping".</summary>
    public readonly bool LooksLikeParticiple => Lower.Length > 5 && EndsWith("ing");
}
