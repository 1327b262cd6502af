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

    /// <param name="parent">The box around it; null for the root.</param>
    /// <param name="tag">The element's name.</param>
    /// <param name="tokens">Its classes and the like.</param>
    /// <param name="within">What it is.</param>
    /// <param name="part">What the caller's site rule says it is.</param>
    /// <param name="position">Where its start tag stands in the source, if that is known.</param>
    /// <param name="facts">What else its markup says.</param>
    public Box Open(
        Box? parent, string tag, string tokens, Within within, SitePart part = SitePart.None, int? position = null, BoxFacts? facts = null)
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
            CellSpan = facts?.CellSpan ?? (1, 1),
            Number = facts?.Number,
            Post = parent?.Post ?? facts?.Post,
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
        if (TextMeasure.HasColumns(block.Text, ProseColumns) && block.LinkLength * 3 < block.Text.Length)
            block.Box.ProseLength += block.Text.Length;
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

/// <summary>What the markup of few boxes says: cells that span others, numbered lists, posts.</summary>
internal sealed record BoxFacts((int Columns, int Rows) CellSpan, int? Number, Post? Post);
