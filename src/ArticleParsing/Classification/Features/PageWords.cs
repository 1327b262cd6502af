using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Features;

/// <summary>The words of every block as hashes, and the shapes of their texts: read in one pass for all that asks.</summary>
internal sealed class PageWords
{
    private readonly int[] _hashes;
    private readonly int[] _starts;

    public PageWords(BlockTree tree)
    {
        const int UsualCharacters = 5; // More than most texts have a word, spaces counted, so that the list seldom grows.
        var blocks = tree.Blocks;
        var hashes = new List<int>((tree.Root.TextLength / UsualCharacters) + blocks.Count);
        _starts = new int[blocks.Count + 1];
        Shapes = new TextShape[blocks.Count];
        for (var i = 0; i < Shapes.Length; i++)
        {
            Shapes[i] = TextShape.Of(blocks[i].Text, hashes);
            _starts[i + 1] = hashes.Count;
        }

        _hashes = hashes.ToArray();
    }

    public TextShape[] Shapes { get; }

    public ReadOnlySpan<int> Of(int block) => _hashes.AsSpan(_starts[block], _starts[block + 1] - _starts[block]);
}
