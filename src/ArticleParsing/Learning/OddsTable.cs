using ArticleParsing.Text;

namespace ArticleParsing.Learning;

/// <summary>
/// Hashes of words and tokens, each with a small number other than 0. As <see cref="IntTable"/>, but keys and numbers lie apart and closer
/// together: tables are large, the memory a page's words reach into is what a look-up costs, and most keys asked for are not in it, which
/// the numbers alone tell.
/// </summary>
internal sealed class OddsTable
{
    private readonly int[] _keys;
    private readonly sbyte[] _odds;
    private readonly int _shift;

    /// <param name="entries">The keys, each once, and their numbers.</param>
    public OddsTable(IReadOnlyCollection<(int Key, sbyte Odds)> entries)
    {
        const int MostFull = 5, Of = 8;
        var bits = 4;
        while ((1L << bits) * MostFull < entries.Count * (long)Of) bits++;
        _shift = 32 - bits;
        _keys = new int[1 << bits];
        _odds = new sbyte[1 << bits];
        foreach (var (key, odds) in entries)
        {
            var i = SlotOf(key);
            while (_odds[i] != 0) i = (i + 1) & (_odds.Length - 1);
            (_keys[i], _odds[i]) = (key, odds);
        }
    }

    /// <summary>The number kept for a key; 0 if it is not in the table.</summary>
    public int this[int key]
    {
        get
        {
            var (keys, odds) = (_keys, _odds);
            for (var i = SlotOf(key); ; i = (i + 1) & (odds.Length - 1))
            {
                if (odds[i] == 0 || keys[i] == key) return odds[i];
            }
        }
    }

    private int SlotOf(int key) => (int)(unchecked((uint)key * 2654435769u) >> _shift);
}
