namespace ArticleParsing.Quotations.Lexicon;

/// <summary>
/// Words in lower case with their traits, looked up straight from a text whatever its case, so that a known word costs no allocation.
/// Open addressing over FNV-1a hashes; filled once, then only read. Words it does not know are remembered for a while, since texts repeat them.
/// </summary>
internal sealed class WordTable
{
    private const int Remembered = 4_096, LongestRemembered = 24;

    /// <summary>Words looked up and not known, each where its hash leads; a later one takes the place. Threads may write at once: a word is checked before it is used.</summary>
    private readonly string?[] _unknown = new string?[Remembered];

    private (uint Hash, string Word, WordTraits Traits)[] _slots;
    private int _count;

    /// <param name="capacity">Slots to start with; a power of two.</param>
    public WordTable(int capacity) => _slots = new (uint, string, WordTraits)[capacity];

    public void Add(string word, WordTraits traits)
    {
        var hash = Hash(word, 0, word.Length);
        var slot = Slot(hash, word, 0, word.Length);
        if (_slots[slot].Word is null)
        {
            (_slots[slot].Hash, _slots[slot].Word) = (hash, word);
            _count++;
        }

        _slots[slot].Traits |= traits;
        if (_count * 2 > _slots.Length) Grow();
    }

    /// <summary>The word at a place of a text, in lower case, and its traits; the curly apostrophe counts as the straight one.</summary>
    public (string Lower, WordTraits Traits) Find(string text, int start, int end)
    {
        var hash = Hash(text, start, end);
        ref readonly var known = ref _slots[Slot(hash, text, start, end)];
        return known.Word is { } word ? (word, known.Traits) : (Unknown(hash, text, start, end), WordTraits.None);
    }

    private string Unknown(uint hash, string text, int start, int end)
    {
        ref var place = ref _unknown[(int)(hash ^ (hash >> 15)) & (Remembered - 1)];
        if (place is { } remembered && IsLowerOf(remembered, text, start, end)) return remembered;
        var word = text.Substring(start, end - start).ToLowerInvariant().Replace('\u2019', '\'');
        if (word.Length <= LongestRemembered) place = word;
        return word;
    }

    /// <summary>Whether a word is what stands in the text but for the case of its letters and the shape of its apostrophes. Words with letters beyond ASCII are never taken to be.</summary>
    private static bool IsLowerOf(string word, string text, int start, int end)
    {
        if (word.Length != end - start) return false;
        for (var i = 0; i < word.Length; i++)
        {
            var c = text[start + i];
            if (c >= 128 ? c != '\u2019' || word[i] != '\'' : word[i] != (c is >= 'A' and <= 'Z' ? (char)(c | 32) : c)) return false;
        }

        return true;
    }

    private static uint Hash(string text, int start, int end)
    {
        var hash = 2166136261u;
        for (var i = start; i < end; i++) hash = (hash ^ Folded(text[i])) * 16777619u;
        return hash;
    }

    private int Slot(uint hash, string text, int start, int end)
    {
        var mask = _slots.Length - 1;
        var slot = (int)(hash ^ (hash >> 15)) & mask;
        while (_slots[slot].Word is { } word && (_slots[slot].Hash != hash || !Equals(word, text, start, end))) slot = (slot + 1) & mask;
        return slot;
    }

    private static bool Equals(string word, string text, int start, int end)
    {
        if (word.Length != end - start) return false;
        if (text.AsSpan(start, word.Length).SequenceEqual(word.AsSpan())) return true; // Most words are small in the text, too.
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
        _slots = new (uint, string, WordTraits)[old.Length * 2];
        foreach (var entry in old)
        {
            if (entry.Word is not null) _slots[Slot(entry.Hash, entry.Word, 0, entry.Word.Length)] = entry;
        }
    }
}
