namespace ArticleParsing.Quotations.Lexicon;

/// <summary>
/// Words in lower case with their traits, looked up straight from a text whatever its case, so that a known word costs no allocation.
/// Open addressing over keys that lie beside what is looked up: what a word costs is the memory it reaches into, and most reach into one
/// place. Filled once, then only read. Words it does not know are remembered for a while, since texts repeat them.
/// </summary>
internal sealed class WordTable
{
    private const int Remembered = 4_096, LongestRemembered = 24;

    /// <summary>
    /// Words looked up and not known, each where its key leads; a later one takes the place. Threads may write at once: a word is checked
    /// before it is used.
    /// </summary>
    private readonly string?[] _unknown = new string?[Remembered];

    private Slot[] _slots;
    private int _shift = 64;
    private int _count;

    /// <param name="capacity">Slots to start with; a power of two.</param>
    public WordTable(int capacity)
    {
        _slots = new Slot[capacity];
        for (; capacity > 1; capacity /= 2) _shift--;
    }

    public void Add(string word, WordTraits traits) => SlotFor(word).Traits |= traits;

    /// <summary>Gives a word its number in the groups.</summary>
    public void AddNumber(string word, ushort number) => SlotFor(word).Number = number;

    private ref Slot SlotFor(string word)
    {
        if (_count * 2 > _slots.Length) Grow();
        var key = WordKey.Compute(word, 0, word.Length);
        ref var slot = ref Locate(key, word, 0, word.Length);
        if (slot.Word is null)
        {
            (slot.Key, slot.Word) = (key, word);
            _count++;
        }

        return ref slot;
    }

    /// <summary>The word at a place of a text, in lower case, and its traits; the curly apostrophe counts as the straight one.</summary>
    public WordEntry Find(string text, int start, int end)
    {
        var key = WordKey.Compute(text, start, end);
        ref readonly var known = ref Locate(key, text, start, end);
        return known.Word is { } word
            ? new WordEntry(word, known.Traits, known.Number)
            : new WordEntry(Unknown(key, text, start, end), WordTraits.None, 0);
    }

    private string Unknown(ulong key, string text, int start, int end)
    {
        ref var place = ref _unknown[(int)(Mixed(key) >> 40) & (Remembered - 1)];
        if (place is { } remembered && IsLowerOf(remembered, text, start, end)) return remembered;
        var word = text.Substring(start, end - start).ToLowerInvariant().Replace('\u2019', '\'');
        if (word.Length <= LongestRemembered && IsLowerOf(word, text, start, end)) place = word;
        return word;
    }

    /// <summary>
    /// Whether a word is what stands in the text but for the case of its letters and the shape of its apostrophes. Words with letters
    /// beyond ASCII are never taken to be.
    /// </summary>
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

    /// <summary>Where a word lies, or the free slot where it would.</summary>
    private ref Slot Locate(ulong key, string text, int start, int end)
    {
        var slots = _slots;
        for (var i = (int)(Mixed(key) >> _shift); ; i = (i + 1) & (slots.Length - 1))
        {
            ref var slot = ref slots[i];
            if (slot.Word is null || (slot.Key == key && (WordKey.IsWhole(key) || WordKey.AreEqual(slot.Word, text, start, end))))
                return ref slot;
        }
    }

    private static ulong Mixed(ulong key) => unchecked(key * 0x9E3779B97F4A7C15);

    private void Grow()
    {
        var old = _slots;
        _slots = new Slot[old.Length * 2];
        _shift--;
        foreach (var entry in old)
        {
            if (entry.Word is { } word) Locate(entry.Key, word, 0, word.Length) = entry;
        }
    }

    private struct Slot
    {
        public ulong Key;
        public string? Word;
        public WordTraits Traits;
        public ushort Number;
    }
}
