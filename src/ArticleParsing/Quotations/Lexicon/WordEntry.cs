namespace ArticleParsing.Quotations.Lexicon;

/// <summary>What a lexicon knows of a word.</summary>
/// <param name="Lower">The word in lower case.</param>
/// <param name="Traits">Its traits.</param>
/// <param name="Number">Its number in <see cref="WordGroup"/>; 0 if it is in none.</param>
internal readonly record struct WordEntry(string Lower, WordTraits Traits, ushort Number);
