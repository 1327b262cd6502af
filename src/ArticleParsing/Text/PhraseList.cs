namespace ArticleParsing.Text;

/// <summary>
/// Phrases looked for word by word, by hash, in one pass over the first words of a text. In the list's file a phrase that starts with
/// <c>^</c> must open the text, one that ends with <c>$</c> must close it; digits stand for any number.
/// </summary>
internal sealed class PhraseList
{
    /// <summary>Phrases are looked for in so many words from the start of a text.</summary>
    public const int MostWords = 64;

    private readonly Lazy<PhraseGroups> _alone;

    public PhraseList(IEnumerable<string> phrases)
    {
        Phrases = [.. Parse(phrases)];
        _alone = new Lazy<PhraseGroups>(() => new PhraseGroups([this]));
    }

    public IReadOnlyList<Phrase> Phrases { get; }

    /// <summary>The words of a text, as far as phrases are looked for, and one more if there is one.</summary>
    public static ReadOnlySpan<int> Read(string text, Span<int> words)
    {
        var count = 0;
        foreach (var word in new WordHashes(text))
        {
            words[count++] = word;
            if (count == words.Length) break;
        }

        return words.Slice(0, count);
    }

    /// <summary>Whether one of the phrases stands in the text.</summary>
    public bool IsIn(string text) => _alone.Value.Find(text) != 0;

    /// <summary>The same for words that have been read already.</summary>
    public bool IsIn(ReadOnlySpan<int> words) => _alone.Value.Find(words) != 0;

    /// <summary>Whether the text, however long, closes with one of the phrases.</summary>
    public bool EndsText(string text)
    {
        const int Window = 60;
        return IsIn(text.Length <= Window ? text : text.Substring(text.Length - Window));
    }

    private static IEnumerable<Phrase> Parse(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var words = new List<int>();
            foreach (var word in new WordHashes(line)) words.Add(word);
            if (words.Count > 0) yield return new Phrase([.. words], line[0] == '^', line[line.Length - 1] == '$');
        }
    }

    internal readonly record struct Phrase(int[] Words, bool AtStart, bool AtEnd)
    {
        /// <param name="words">The words of a text.</param>
        /// <param name="at">Where the phrase may start.</param>
        /// <param name="whole">Whether the words are the whole text.</param>
        public bool StandsAt(ReadOnlySpan<int> words, int at, bool whole) =>
            (!AtStart || at == 0)
                && at + Words.Length <= words.Length
                && (!AtEnd || (whole && at + Words.Length == words.Length))
                && words.Slice(at, Words.Length).SequenceEqual(Words);
    }
}
