namespace ArticleParsing.Quotations.English.Syntax;

/// <summary>A noun phrase without what hangs on it: "the former mayor", "Orla Finn", "she". Units First to Last.</summary>
/// <param name="First">Its first unit.</param>
/// <param name="Last">Its last unit, the head.</param>
/// <param name="NameFirst">Where the name it ends in starts; -1 if its head is no name.</param>
/// <param name="IsPronoun">Whether it is a pronoun.</param>
internal readonly record struct NounPhrase(int First, int Last, int NameFirst, bool IsPronoun)
{
    public bool IsName => NameFirst >= 0;
}
