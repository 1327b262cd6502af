using ArticleParsing.Acquisition.Sites;
using ArticleParsing.Limits;
using ArticleParsing.Text;

namespace ArticleParsing.Blocks;

/// <summary>Collects boxes and blocks in reading order and keeps the sums of each box.</summary>
internal sealed class BlockTreeBuilder(WorkBudget budget)
{
    /// <summary>An unlinked run this long counts as prose, in columns: wide (CJK) characters carry about two Latin ones' meaning.</summary>
    public const int ProseColumns = 80;

    private readonly List<Block> _blocks = [];
    private readonly List<Box> _boxes = [];

    public int BlockCount => _blocks.Count;

    public Box Open(Box? parent, string tag, string tokens, Within within, SitePart part = SitePart.None, int? position = null)
    {
        var box = new Box
        {
            Parent = parent,
            Index = _boxes.Count,
            Tag = tag,
            Tokens = tokens,
            Depth = parent is null ? 0 : parent.Depth + 1,
            Within = (parent?.Within ?? Within.Nothing) | within,
            SitePart = part == SitePart.None && parent is not null ? parent.SitePart : part,
            Position = position,
            FirstBlock = _blocks.Count,
        };
        _boxes.Add(box);
        return box;
    }

    public void Add(Block block)
    {
        _blocks.Add(block);
        block.Box.TextLength += block.Text.Length;
        block.Box.LinkLength += block.LinkLength;
        if (TextMeasure.HasColumns(block.Text, ProseColumns) && block.LinkLength * 3 < block.Text.Length) block.Box.ProseLength += block.Text.Length;
    }

    public void Close(Box box)
    {
        box.EndBlock = _blocks.Count;
        if (box.Parent is not { } parent) return;
        parent.TextLength += box.TextLength;
        parent.LinkLength += box.LinkLength;
        parent.ProseLength += box.ProseLength;
    }

    public BlockTree Build()
    {
        // Only now are the sums of the boxes known.
        foreach (var block in _blocks)
        {
            budget.Step();
            if (LayoutCells.Holds(block)) block.Kind = BlockKind.Paragraph;
        }

        return new BlockTree(new WatchedList<Block>(_blocks, budget), new WatchedList<Box>(_boxes, budget), budget);
    }
}
