namespace ArticleParsing.Classification.Features;

/// <summary>
/// Hashes of words and tokens, each with a number other than 0; for what is asked of every word of a page, where most are not in it.
/// Open addressing with linear probing (Knuth, The Art of Computer Programming 3, 6.4), at most half full.
/// </summary>
internal sealed class IntTable
{
    private int[] _keys;
    private int[] _values;
    private int _shift;

    /// <param name="capacity">How many keys to expect; it grows past them.</param>
    public IntTable(int capacity = 8)
    {
        var bits = 4;
        while (1 << bits < capacity * 2) bits++;
        _shift = 32 - bits;
        _keys = new int[1 << bits];
        _values = new int[1 << bits];
    }

    public int Count { get; private set; }

    /// <summary>The number kept for a key; 0 where it is not in the table.</summary>
    public int this[int key]
    {
        get
        {
            var (keys, values) = (_keys, _values);
            for (var i = SlotOf(key); ; i = (i + 1) & (values.Length - 1))
            {
                var value = values[i];
                if (value == 0 || keys[i] == key) return value;
            }
        }
    }

    /// <summary>Adds bits to the number kept for a key.</summary>
    public void Mark(int key, int bits) => Set(key, this[key] | bits);

    /// <param name="key">The key.</param>
    /// <param name="value">Its number; not 0.</param>
    public void Set(int key, int value)
    {
        var i = SlotOf(key);
        while (_values[i] != 0 && _keys[i] != key) i = (i + 1) & (_values.Length - 1);
        if (_values[i] == 0)
        {
            if (++Count * 2 > _values.Length)
            {
                Grow();
                Count++;
                i = SlotOf(key);
                while (_values[i] != 0) i = (i + 1) & (_values.Length - 1);
            }

            _keys[i] = key;
        }

        _values[i] = value;
    }

    private int SlotOf(int key) => (int)(unchecked((uint)key * 2654435769u) >> _shift);

    private void Grow()
    {
        var (keys, values) = (_keys, _values);
        _shift--;
        _keys = new int[keys.Length * 2];
        _values = new int[values.Length * 2];
        Count = 0;
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] != 0) Set(keys[i], values[i]);
        }
    }
}
