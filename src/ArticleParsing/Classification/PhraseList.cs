using ArticleParsing.Classification.Features;

namespace ArticleParsing.Classification;

/// <summary>
/// Phrases looked for word by word, by hash, in one pass over a text. In the list's file a phrase that starts with <c>^</c> must open the
/// text, one that ends with <c>$</c> must close it; digits stand for any number.
/// </summary>
internal sealed class PhraseList
{
    private readonly Dictionary<int, List<Phrase>> _byFirstWord = [];

    public PhraseList(IEnumerable<string> phrases)
    {
        foreach (var line in phrases)
        {
            var words = new List<int>();
            foreach (var word in new WordHashes(line)) words.Add(word);
            if (words.Count == 0) continue;
            var phrase = new Phrase([.. words], line[0] == '^', line[line.Length - 1] == '$');
            if (!_byFirstWord.TryGetValue(words[0], out var sharing)) _byFirstWord.Add(words[0], sharing = []);
            sharing.Add(phrase);
        }
    }

    public static PhraseList Load(string name) => new(EmbeddedText.Lines("Classification/Vocabulary/" + name + ".txt"));

    /// <summary>Whether one of the phrases stands in the text.</summary>
    public bool IsIn(string text)
    {
        Span<int> words = stackalloc int[64];
        var count = 0;
        var total = 0;
        foreach (var word in new WordHashes(text))
        {
            if (count < words.Length) words[count++] = word;
            total++;
        }

        return Matches(words.Slice(0, count), total == count);
    }

    /// <summary>Whether one of the phrases stands in a text whose words have been read already.</summary>
    public bool IsIn(ReadOnlySpan<int> words) => Matches(words.Slice(0, Math.Min(words.Length, 64)), words.Length <= 64);

    /// <summary>Whether the text, however long, closes with one of the phrases.</summary>
    public bool EndsText(string text)
    {
        const int Window = 60;
        return IsIn(text.Length <= Window ? text : text.Substring(text.Length - Window));
    }

    private bool Matches(ReadOnlySpan<int> words, bool whole)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!_byFirstWord.TryGetValue(words[i], out var phrases)) continue;
            foreach (var phrase in phrases)
            {
                if (phrase.StandsAt(words, i, whole)) return true;
            }
        }

        return false;
    }

    /// <summary>The phrases, by the hash of their first word.</summary>
    public IEnumerable<KeyValuePair<int, List<Phrase>>> ByFirstWord => _byFirstWord;

    internal readonly record struct Phrase(int[] Words, bool AtStart, bool AtEnd)
    {
        /// <param name="words">The words of a text.</param>
        /// <param name="at">Where the phrase may start.</param>
        /// <param name="whole">Whether the words are the whole text.</param>
        public bool StandsAt(ReadOnlySpan<int> words, int at, bool whole) =>
            (!AtStart || at == 0) && at + Words.Length <= words.Length && (!AtEnd || (whole && at + Words.Length == words.Length)) && words.Slice(at, Words.Length).SequenceEqual(Words);
    }
}
