using ArticleParsing.Blocks;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Features;

/// <summary>
/// The class, id and similar tokens of a page's boxes and inline elements. Templates write the same ones hundreds of times: each distinct
/// string is read once, and what statistics, hints and hashes say of it is looked up by its number.
/// </summary>
internal sealed class PageTokens
{
    private readonly int[] _hashes;
    private readonly List<int> _starts = [0];
    private readonly List<string> _distinct = [];
    private readonly RecentStrings<int> _recent = new();
    private readonly int[] _ofBox;
    private readonly int[] _ofInline;

    public PageTokens(BlockTree tree)
    {
        var numbers = new Dictionary<string, int>();
        List<int> hashes = [];
        NumberOf("", numbers, hashes);
        _ofBox = new int[tree.Boxes.Count];
        for (var i = 0; i < _ofBox.Length; i++) _ofBox[i] = NumberOf(tree.Boxes[i].Tokens, numbers, hashes);
        _ofInline = new int[tree.Blocks.Count];
        for (var i = 0; i < _ofInline.Length; i++) _ofInline[i] = NumberOf(tree.Blocks[i].InlineTokens ?? "", numbers, hashes);
        _hashes = hashes.ToArray();
    }

    /// <summary>What is computed of the hashes of one string of tokens.</summary>
    public delegate T OfHashes<out T>(ReadOnlySpan<int> hashes);

    /// <summary>How many distinct strings of tokens there are; number 0 is the empty one.</summary>
    public int Count => _distinct.Count;

    public int Get(Box box) => _ofBox[box.Index];

    /// <summary>The number of the tokens of the block's first inline element; 0 if it has none.</summary>
    public int OfInline(Block block) => _ofInline[block.Index];

    public string Text(int number) => _distinct[number];

    /// <summary>What statistics say of each distinct string.</summary>
    public TokenScore[] Scores(TokenStatistics statistics) => Map(statistics.Score);

    /// <summary>Something computed once for the hashes of each distinct string.</summary>
    public T[] Map<T>(OfHashes<T> of)
    {
        var values = new T[_distinct.Count];
        for (var i = 0; i < values.Length; i++) values[i] = of(_hashes.AsSpan(_starts[i], _starts[i + 1] - _starts[i]));
        return values;
    }

    private int NumberOf(string tokens, Dictionary<string, int> numbers, List<int> hashes)
    {
        if (tokens.Length == 0 && _distinct.Count > 0) return 0;
        if (_recent.TryGet(tokens, out var number)) return number;
        if (numbers.TryGetValue(tokens, out number)) return _recent.Keep(tokens, number);
        numbers.Add(tokens, number = _distinct.Count);
        _distinct.Add(tokens);
        TokenHashes.Add(tokens, hashes);
        _starts.Add(hashes.Count);
        return _recent.Keep(tokens, number);
    }
}
