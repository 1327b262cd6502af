namespace ArticleParsing.Quotations.Speakers;

/// <summary>
/// The nouns that somebody goes by. Asked about many more words than it holds, so most are told off by first letter and length alone.
/// </summary>
internal sealed class Heads
{
    private HashSet<string>? _words;
    private ulong _shapes;

    public void Add(string word)
    {
        _shapes |= ShapeOf(word);
        (_words ??= new HashSet<string>(StringComparer.Ordinal)).Add(word);
    }

    public int Count => _words?.Count ?? 0;

    public bool Contains(string word) => (_shapes & ShapeOf(word)) != 0 && _words!.Contains(word);

    /// <summary>One bit of 64.</summary>
    private static ulong ShapeOf(string word) => word.Length == 0 ? 1 : 1UL << ((word[0] + (word.Length * 7)) & 63);
}
