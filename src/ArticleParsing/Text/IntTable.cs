namespace ArticleParsing.Text;

/// <summary>
/// Hashes of words and tokens, each with a number other than 0; for what is asked of every word of a page, though most are not in it.
/// Open addressing with linear probing (Knuth, The Art of Computer Programming 3, 6.4), at most half full.
/// </summary>
internal sealed class IntTable
{
    private (int Key, int Value)[] _entries;
    private int _shift;

    /// <param name="capacity">How many keys to expect; it grows past them.</param>
    public IntTable(int capacity = 8)
    {
        var bits = 4;
        while (1 << bits < capacity * 2) bits++;
        _shift = 32 - bits;
        _entries = new (int, int)[1 << bits];
    }

    public int Count { get; private set; }

    /// <summary>The number kept for a key; 0 if it is not in the table.</summary>
    public int this[int key]
    {
        get
        {
            var entries = _entries;
            for (var i = SlotOf(key); ; i = (i + 1) & (entries.Length - 1))
            {
                ref readonly var entry = ref entries[i];
                if (entry.Value == 0 || entry.Key == key) return entry.Value;
            }
        }
    }

    /// <summary>Adds bits to the number kept for a key.</summary>
    public void Mark(int key, int bits) => Set(key, this[key] | bits);

    /// <param name="key">The key.</param>
    /// <param name="value">Its number; not 0.</param>
    public void Set(int key, int value)
    {
        if ((Count + 1) * 2 > _entries.Length) Grow();
        var i = SlotOf(key);
        while (_entries[i].Value != 0 && _entries[i].Key != key) i = (i + 1) & (_entries.Length - 1);
        if (_entries[i].Value == 0) Count++;
        _entries[i] = (key, value);
    }

    private int SlotOf(int key) => (int)(unchecked((uint)key * 2654435769u) >> _shift);

    private void Grow()
    {
        var old = _entries;
        _shift--;
        _entries = new (int, int)[old.Length * 2];
        Count = 0;
        foreach (var (key, value) in old)
        {
            if (value != 0) Set(key, value);
        }
    }
}
