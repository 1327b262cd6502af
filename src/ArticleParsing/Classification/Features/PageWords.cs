using ArticleParsing.Blocks;
using ArticleParsing.Limits;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Features;

/// <summary>The words of every block as hashes, and the shapes of their texts: read in one pass for all that asks.</summary>
internal sealed class PageWords
{
    /// <summary>A text so long takes milliseconds.</summary>
    private const int LongText = 10_000;

    private readonly int[] _hashes;
    private readonly int[] _starts;

    public PageWords(BlockTree tree)
    {
        var blocks = tree.Blocks;
        _starts = new int[blocks.Count + 1];
        Shapes = new TextShape[blocks.Count];
        var room = 0;
        foreach (var block in blocks) room += (block.Text.Length + 1) / 2; // A word and what ends it have two characters or more.
        var hashes = LentArrays<int>.Rent(room);
        for (var i = 0; i < Shapes.Length; i++)
        {
            var text = blocks[i].Text;
            if (text.Length > LongText) tree.Budget.Look();
            Shapes[i] = TextShape.Measure(text, hashes.AsSpan(_starts[i]), out var count);
            _starts[i + 1] = _starts[i] + count;
        }

        _hashes = hashes.AsSpan(0, _starts[Shapes.Length]).ToArray();
        LentArrays<int>.Return(hashes);
    }

    public TextShape[] Shapes { get; }

    public ReadOnlySpan<int> Get(int block) => _hashes.AsSpan(_starts[block], _starts[block + 1] - _starts[block]);
}
