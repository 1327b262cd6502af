using ArticleParsing.Acquisition;
using ArticleParsing.Blocks;

namespace ArticleParsing.Composition.Body;

/// <summary>Puts list items together to a list, nested ones with their depth.</summary>
internal sealed class ListComposer(UrlResolver urls)
{
    private Box? _last;
    private int _lastCount;

    /// <param name="list">The outermost list around the items; null if the markup has none.</param>
    /// <param name="blocks">The blocks of the items.</param>
    public BodyList Compose(Box? list, IReadOnlyList<Block> blocks)
    {
        var text = new SpannedText(urls);
        var items = new SpannedParts(text);
        var levels = new List<int>();
        foreach (var block in blocks)
        {
            var item = ItemOf(block);
            if (items.Add(block, item, '\n')) levels.Add(LevelOf(item, list));
        }

        var ordered = list?.Tag == "ol";
        return new BodyList(text.Text, items.Take(),
            ordered) { Spans = text.Spans, ItemLevels = levels, Start = ordered ? StartOf(list!, blocks, levels) : null };
    }

    /// <summary>The outermost list around an item, so that a nested list stays one with its own.</summary>
    public static Box? ListOf(Block block)
    {
        Box? list = null;
        for (var box = block.Box; box is not null; box = box.Parent)
        {
            if (IsList(box)) list = box;
            else if (list is not null && box.Tag is not ("li" or "dd" or "div" or "p")) break;
        }

        return list ?? (block.Box.Tag.Length == 0 ? block.Box.Parent : ItemOf(block)?.Parent);
    }

    /// <summary>A list that something interrupts goes on counting.</summary>
    private int StartOf(Box list, IReadOnlyList<Block> blocks, List<int> levels)
    {
        var start = ItemOf(blocks[0])?.Number ?? (list.Number ?? 1) + (list == _last ? _lastCount : 0);
        _lastCount = (list == _last ? _lastCount : 0) + levels.Count(l => l == 0);
        _last = list;
        return start;
    }

    private static int LevelOf(Box? item, Box? list)
    {
        if (item is null || list is null) return 0;
        var level = item.Tag == "dd" ? 0 : -1;
        for (var box = item; box is not null; box = box.Parent)
        {
            if (IsList(box)) level++;
            if (box == list) break;
        }

        return Math.Max(0, level);
    }

    private static bool IsList(Box box) => box.Tag is "ul" or "ol" or "dl" or "menu";

    private static Box? ItemOf(Block block)
    {
        for (var box = block.Box; box is not null; box = box.Parent)
        {
            if (box.Tag is "li" or "dd" or "dt") return box;
        }

        return null;
    }
}
