using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Features;

/// <summary>The words of every block as hashes, read once for all that asks for words.</summary>
internal sealed class PageWords
{
    private readonly int[] _hashes;
    private readonly int[] _starts;

    public PageWords(IReadOnlyList<Block> blocks)
    {
        var hashes = new List<int>(1024);
        _starts = new int[blocks.Count + 1];
        for (var i = 0; i < blocks.Count; i++)
        {
            foreach (var word in new WordHashes(blocks[i].Text)) hashes.Add(word);
            _starts[i + 1] = hashes.Count;
        }

        _hashes = hashes.ToArray();
    }

    public ReadOnlySpan<int> Of(int block) => _hashes.AsSpan(_starts[block], _starts[block + 1] - _starts[block]);
}
