using ArticleParsing.Blocks;
using ArticleParsing.Languages;
using ArticleParsing.Text;

namespace ArticleParsing.Classification;

/// <summary>
/// What stands with the headline, apart from the body: its box, summaries under a label of their own, and a first paragraph set apart from
/// those after it.
/// </summary>
internal sealed class HeadMatter
{
    /// <summary>The box of the headline may hold the line under it, and no more prose.</summary>
    private const int MostProse = 2;

    private static readonly PhraseList s_labels = new(WordLists.Read("summaries"));

    private readonly PageView _page;
    private readonly Box? _box;
    private readonly bool[] _isLabel;
    private readonly bool[] _isSummary;

    public HeadMatter(PageView page)
    {
        _page = page;
        _box = FindBox(page);
        _isLabel = new bool[page.Tree.Blocks.Count];
        _isSummary = new bool[_isLabel.Length];
        MarkSummaries();
    }

    /// <summary>Whether the block stands under the headline in a box that the body begins after.</summary>
    public bool IsInBox(Block block) => _box is { } box && block.Index > _page.HeadlineBlock && block.Index < box.EndBlock;

    /// <summary>Whether the block only labels a summary above the text: "Key points".</summary>
    public bool IsSummaryLabel(int block) => _isLabel[block];

    /// <summary>Whether the block is a point of a summary above the text.</summary>
    public bool IsSummary(int block) => _isSummary[block];

    /// <summary>
    /// The share of a block's words that the declared description has, and the share of the description that the block has; whichever is
    /// less.
    /// </summary>
    public float ShareOfDescription(Block block)
    {
        var overlap = _page.Layout.Words;
        var words = _page.ShapeOf(block).Words;
        if (overlap.DescriptionWords == 0 || words == 0) return 0;
        float shared = overlap.Get(block.Index).InDescription;
        return Math.Min(1, Math.Min(shared / words, shared / overlap.DescriptionWords));
    }

    /// <summary>
    /// Whether a block is set otherwise than the prose that follows: in heavy type, by a class of its own, or in a box of its own.
    /// </summary>
    public bool IsSetApart(Block block)
    {
        if (IsHeavy(block)) return NextProse(block) is { } after && !IsHeavy(after);
        if (NextProse(block) is not { } next || NextProse(next) is not { } second) return false;
        if (next.Box.Parent != second.Box.Parent) return false;
        return block.Box.Parent != next.Box.Parent || (block.Box.Tokens != next.Box.Tokens && next.Box.Tokens == second.Box.Tokens);
    }

    /// <summary>Whether all of a block stands in heavy type.</summary>
    public static bool IsHeavy(Block block) =>
        block.HeadingLevel == 0 && block.Text.Length > 0 && block.StrongLength >= block.Text.Length - 1;

    private Block? NextProse(Block block)
    {
        const int Reach = 12;
        for (var i = block.Index + 1; i < Math.Min(_page.Tree.Blocks.Count, block.Index + Reach); i++)
        {
            if (_page.Layout.IsProse[i] && _page.IsBody(i) && _page.Tree.Blocks[i].HeadingLevel == 0) return _page.Tree.Blocks[i];
        }

        return null;
    }

    /// <summary>The largest box around the headline that holds hardly any prose, if most prose stands outside.</summary>
    private static Box? FindBox(PageView page)
    {
        const int MostBlocks = 80;
        if (page.HeadlineBlock < 0) return null;
        var prose = page.Layout.ProseBefore;
        Box? found = null;
        for (var box = page.Tree.Blocks[page.HeadlineBlock].Box; box.Parent is not null; box = box.Parent)
        {
            if (box.EndBlock - box.FirstBlock > MostBlocks || ProseUntil(box.EndBlock) > MostProse) break;
            found = box;
        }

        return found is not null && ProseUntil(page.Tree.Blocks.Count) - ProseUntil(found.EndBlock) > MostProse ? found : null;

        int ProseUntil(int end)
        {
            var until = end < prose.Length ? prose[end] : page.Layout.LastProse < 0 ? 0 : prose[page.Layout.LastProse] + 1;
            return until - prose[page.HeadlineBlock];
        }
    }

    private void MarkSummaries()
    {
        const int ReachOfLabel = 60, MostPoints = 8;
        var blocks = _page.Tree.Blocks;
        var start = Math.Max(0, _page.HeadlineBlock);
        for (var i = start; i < Math.Min(blocks.Count - 1, start + ReachOfLabel); i++)
        {
            if (_page.Layout.ProseBefore[i] - _page.Layout.ProseBefore[start] > MostProse) return; // A list inside the text is the text's.
            if (!IsLabel(blocks[i])) continue;
            var section = SectionOf(blocks[i]);
            var end = Math.Min(section.EndBlock, i + 1 + MostPoints);
            var last = i;
            for (var point = i + 1; point < end && IsPoint(blocks[point], section); point++) last = point;
            if (last == i) continue;
            _isLabel[i] = true;
            for (var point = i + 1; point <= last; point++) _isSummary[point] = true;
            return;
        }
    }

    private bool IsLabel(Block block)
    {
        const int MostWords = 8;
        return block.Text.Length > 0
            && block.LinkLength == 0
            && _page.ShapeOf(block).Words <= MostWords
            && s_labels.IsIn(_page.Layout.WordsOf.Get(block.Index));
    }

    /// <summary>The box that begins with the label and holds more; of a bare label the box around it.</summary>
    private static Box SectionOf(Block label)
    {
        var box = label.Box;
        while (box.EndBlock <= label.Index + 1 && box.Parent is { } parent) box = parent;
        return box;
    }

    /// <summary>Points are a list, or what else the label's own small box holds.</summary>
    private bool IsPoint(Block block, Box section)
    {
        const int MostBlocks = 10, LongestColumns = 500;
        var isText = block.Text.Length > 0 && block.HeadingLevel == 0 && !block.IsMostlyLink && !block.Box.IsWithin(Within.Button);
        if (!isText || _page.ShapeOf(block).Columns > LongestColumns) return false;
        return block.Kind == BlockKind.ListItem || section.EndBlock - section.FirstBlock <= MostBlocks;
    }
}
