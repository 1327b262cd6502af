namespace ArticleParsing.Text;

/// <summary>Up to 64 lists of phrases looked for in one pass: which of them have a phrase in a text.</summary>
internal sealed class PhraseGroups
{
    private readonly IntTable _firstWords = new();
    private readonly List<List<(ulong Group, PhraseList.Phrase Phrase)>> _phrases = [];

    public PhraseGroups(IReadOnlyList<PhraseList> groups)
    {
        if (groups.Count > 64) throw new ArgumentException("There are more lists than bits.", nameof(groups));
        for (var group = 0; group < groups.Count; group++)
        {
            foreach (var phrase in groups[group].Phrases)
            {
                var number = _firstWords[phrase.Words[0]];
                if (number == 0)
                {
                    _phrases.Add([]);
                    _firstWords.Set(phrase.Words[0], number = _phrases.Count);
                }

                _phrases[number - 1].Add((1UL << group, phrase));
            }
        }
    }

    /// <summary>A bit for each list that has a phrase in the text.</summary>
    public ulong Find(string text)
    {
        Span<int> words = stackalloc int[PhraseList.MostWords + 1];
        return Find(PhraseList.Read(text, words));
    }

    /// <summary>The same for words that have been read already.</summary>
    public ulong Find(ReadOnlySpan<int> words)
    {
        var whole = words.Length <= PhraseList.MostWords;
        words = words.Slice(0, Math.Min(words.Length, PhraseList.MostWords));
        var found = 0UL;
        for (var i = 0; i < words.Length; i++)
        {
            var number = _firstWords[words[i]];
            if (number == 0) continue;
            foreach (var (group, phrase) in _phrases[number - 1])
            {
                if ((found & group) == 0 && phrase.StandsAt(words, i, whole)) found |= group;
            }
        }

        return found;
    }
}
