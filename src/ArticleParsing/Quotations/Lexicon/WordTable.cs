namespace ArticleParsing.Quotations.Lexicon;

/// <summary>
/// Words in lower case with their traits, looked up straight from a text whatever its case, so that a known word costs no allocation.
/// Open addressing over FNV-1a hashes; filled once, then only read.
/// </summary>
internal sealed class WordTable
{
    private (string Word, WordTraits Traits)[] _slots;
    private int _count;

    /// <param name="capacity">Slots to start with; a power of two.</param>
    public WordTable(int capacity) => _slots = new (string, WordTraits)[capacity];

    public void Add(string word, WordTraits traits)
    {
        var slot = Slot(word, 0, word.Length);
        if (_slots[slot].Word is null)
        {
            _slots[slot].Word = word;
            _count++;
        }

        _slots[slot].Traits |= traits;
        if (_count * 2 > _slots.Length) Grow();
    }

    /// <summary>The word at a place of a text, in lower case, and its traits; the curly apostrophe counts as the straight one.</summary>
    public (string Lower, WordTraits Traits) Find(string text, int start, int end)
    {
        var (word, traits) = _slots[Slot(text, start, end)];
        return (word ?? text.Substring(start, end - start).ToLowerInvariant().Replace('\u2019', '\''), traits);
    }

    private int Slot(string text, int start, int end)
    {
        var hash = 2166136261u;
        for (var i = start; i < end; i++) hash = (hash ^ Folded(text[i])) * 16777619u;
        var mask = _slots.Length - 1;
        var slot = (int)(hash ^ (hash >> 15)) & mask;
        while (_slots[slot].Word is { } word && !Equals(word, text, start, end)) slot = (slot + 1) & mask;
        return slot;
    }

    private static bool Equals(string word, string text, int start, int end)
    {
        if (word.Length != end - start) return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] != Folded(text[start + i])) return false;
        }

        return true;
    }

    /// <summary>Lower case without the accents of Western European names: \u201CJos\u00E9\u201D is found as \u201Cjose\u201D.</summary>
    private static char Folded(char c)
    {
        const string Latin1 = "aaaaaaaceeeeiiiidnooooo\u00F7ouuuuyts";
        if (c < 128) return c is >= 'A' and <= 'Z' ? (char)(c | 32) : c;
        if (c == '\u2019') return '\'';
        return c is >= '\u00C0' and <= '\u00FF' ? Latin1[(c - '\u00C0') & 31] : char.ToLowerInvariant(c);
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new (string, WordTraits)[old.Length * 2];
        foreach (var entry in old)
        {
            if (entry.Word is not null) _slots[Slot(entry.Word, 0, entry.Word.Length)] = entry;
        }
    }
}
