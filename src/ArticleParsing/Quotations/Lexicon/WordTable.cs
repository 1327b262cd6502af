using ArticleParsing.Text;

namespace ArticleParsing.Quotations.Lexicon;

/// <summary>
/// Words in lower case with their traits, looked up straight from a text whatever its case, so that a known word costs no allocation.
/// Filled once, then only read. Words it does not know are remembered for a while, since texts repeat them.
/// </summary>
internal sealed class WordTable
{
    private const int Remembered = 4_096, LongestRemembered = 24;

    /// <summary>
    /// Words looked up and not known, each where its key leads; a later one takes the place. Threads may write at once: a word is checked
    /// before it is used.
    /// </summary>
    private readonly string?[] _unknown = new string?[Remembered];

    /// <summary>For the hash of a key the number of the last word that has it, from 1.</summary>
    private readonly IntTable _lastOf;

    private Known[] _words;
    private int _count;

    /// <param name="capacity">How many words to expect.</param>
    public WordTable(int capacity)
    {
        _lastOf = new IntTable(capacity);
        _words = new Known[capacity];
    }

    public void Add(string word, WordTraits traits) => Enter(word).Traits |= traits;

    /// <summary>Gives a word its number in the groups.</summary>
    public void AddNumber(string word, ushort number) => Enter(word).Number = number;

    private ref Known Enter(string word)
    {
        var key = WordKey.Compute(word, 0, word.Length);
        var known = Locate(key, word, 0, word.Length);
        if (known >= 0) return ref _words[known];
        if (_count == _words.Length) Array.Resize(ref _words, 2 * _count);
        ref var entered = ref _words[_count++];
        (entered.Key, entered.Word, entered.Before) = (key, word, _lastOf[Hash(key)]);
        _lastOf.Set(Hash(key), _count);
        return ref entered;
    }

    /// <summary>The word at a place of a text, in lower case, and its traits; the curly apostrophe counts as the straight one.</summary>
    public WordEntry Find(string text, int start, int end)
    {
        var key = WordKey.Compute(text, start, end);
        var found = Locate(key, text, start, end);
        if (found < 0) return new WordEntry(Unknown(key, text, start, end), WordTraits.None, 0);
        ref readonly var known = ref _words[found];
        return new WordEntry(known.Word, known.Traits, known.Number);
    }

    private string Unknown(ulong key, string text, int start, int end)
    {
        ref var place = ref _unknown[Hash(key) & (Remembered - 1)];
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

    /// <summary>The index of a word; -1 if it is not known.</summary>
    private int Locate(ulong key, string text, int start, int end)
    {
        for (var i = _lastOf[Hash(key)] - 1; i >= 0; i = _words[i].Before - 1)
        {
            ref readonly var known = ref _words[i];
            if (known.Key == key && (WordKey.IsWhole(key) || WordKey.AreEqual(known.Word, text, start, end))) return i;
        }

        return -1;
    }

    private static int Hash(ulong key) => (int)(unchecked(key * 0x9E3779B97F4A7C15) >> 32);

    private struct Known
    {
        public ulong Key;
        public string Word;
        public WordTraits Traits;
        public ushort Number;

        /// <summary>The number of the word before it with the same hash; 0 if there is none.</summary>
        public int Before;
    }
}
