namespace ArticleParsing.Quotations.Lexicon;

/// <summary>
/// A group of words that a grammar asks for by name. Words in any group have a number, so that asking is one look at a bit; a text's words
/// carry it from the lexicon.
/// </summary>
internal sealed class WordGroup
{
    private readonly ulong[] _members;
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    /// <param name="words">Its words.</param>
    /// <param name="numbers">The numbers of all words in groups, from 1 on.</param>
    public WordGroup(IEnumerable<string> words, Dictionary<string, ushort> numbers)
    {
        _members = new ulong[(numbers.Count / 64) + 1];
        foreach (var word in words)
        {
            _words.Add(word);
            _members[numbers[word] >> 6] |= 1UL << (numbers[word] & 63);
        }
    }

    /// <summary>Whether the word of this number is a member; 0 is the number of words in no group.</summary>
    public bool Contains(ushort number) => (_members[number >> 6] & (1UL << (number & 63))) != 0;

    /// <summary>Whether a word in lower case is a member, for words that have left their text.</summary>
    public bool Contains(string lower) => _words.Contains(lower);
}
