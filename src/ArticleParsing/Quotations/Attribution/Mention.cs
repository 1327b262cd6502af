namespace ArticleParsing.Quotations.Attribution;

/// <summary>The words that name a speaker.</summary>
/// <param name="First">The first unit.</param>
/// <param name="Last">The last unit.</param>
/// <param name="Phrase">The noun phrase that is subject.</param>
/// <param name="Apposed">The noun phrase in apposition that holds the name ("the mayor, Orla Finn,"); -1 where there is none.</param>
internal readonly record struct Mention(int First, int Last, int Phrase, int Apposed);
