using ArticleParsing.Classification.Features;

namespace ArticleParsing.Classification;

/// <summary>Several lists of phrases looked for in one pass: which of them have a phrase in a text.</summary>
internal sealed class PhraseGroups
{
    /// <summary>Phrases are looked for in the first words of a text.</summary>
    private const int MostWords = 64;

    private readonly Dictionary<int, List<(int Group, PhraseList.Phrase Phrase)>> _byFirstWord = [];

    public PhraseGroups(IReadOnlyList<PhraseList> groups)
    {
        Count = groups.Count;
        for (var group = 0; group < groups.Count; group++)
        {
            foreach (var pair in groups[group].ByFirstWord)
            {
                if (!_byFirstWord.TryGetValue(pair.Key, out var sharing)) _byFirstWord.Add(pair.Key, sharing = []);
                foreach (var phrase in pair.Value) sharing.Add((group, phrase));
            }
        }
    }

    public int Count { get; }

    /// <summary>The first group that has a phrase in the text; -1 where none has.</summary>
    public int FirstIn(string text)
    {
        Span<int> words = stackalloc int[MostWords + 1];
        var count = 0;
        foreach (var word in new WordHashes(text))
        {
            words[count++] = word;
            if (count == words.Length) break;
        }

        return FirstIn(words.Slice(0, count));
    }

    /// <summary>The same for words that have been read already.</summary>
    public int FirstIn(ReadOnlySpan<int> words)
    {
        Span<bool> found = stackalloc bool[Count];
        Find(words, found);
        return found.IndexOf(true);
    }

    /// <summary>Marks the groups that have a phrase among the words.</summary>
    public void Find(ReadOnlySpan<int> words, Span<bool> found)
    {
        var whole = words.Length <= MostWords;
        words = words.Slice(0, Math.Min(words.Length, MostWords));
        for (var i = 0; i < words.Length; i++)
        {
            if (!_byFirstWord.TryGetValue(words[i], out var phrases)) continue;
            foreach (var (group, phrase) in phrases)
            {
                if (!found[group] && phrase.StandsAt(words, i, whole)) found[group] = true;
            }
        }
    }
}
