using ArticleParsing.Blocks;
using ArticleParsing.Classification.Rules;

namespace ArticleParsing.Classification;

/// <summary>The blocks under a line that only labels what a page says of its authors: "About the author".</summary>
internal sealed class BioSections
{
    private const int LongestSection = 12;

    private readonly PageView _page;
    private readonly bool[] _isUnderLabel;

    public BioSections(PageView page)
    {
        _page = page;
        _isUnderLabel = new bool[page.Tree.Blocks.Count];
        for (var i = 0; i < _isUnderLabel.Length; i++)
        {
            if (IsLabel(page, page.Tree.Blocks[i])) MarkUnder(page.Tree.Blocks[i]);
        }
    }

    /// <summary>Whether a label stands above the block in the same box.</summary>
    public bool IsUnderLabel(int block) => _isUnderLabel[block];

    /// <summary>A short line that speaks of an author and says nothing yet.</summary>
    public static bool IsLabel(PageView page, Block block)
    {
        const int MostWords = 6;
        var shape = page.ShapeOf(block);
        return block.Text.Length > 0
            && shape.Words <= MostWords
            && !shape.EndsSentence
            && AuthorBioRule.Labels.IsIn(page.Layout.WordsOf.Get(block.Index));
    }

    private void MarkUnder(Block label)
    {
        var box = label.Box;
        while (box.EndBlock <= label.Index + 1 && box.Parent is { } parent) box = parent;
        var end = Math.Min(box.EndBlock, label.Index + 1 + LongestSection);
        for (var i = label.Index + 1; i < end; i++)
        {
            var block = _page.Tree.Blocks[i];
            if (block.HeadingLevel > 0 && block.HeadingLevel <= Math.Max(2, label.HeadingLevel) && !block.Facts.IsName) return;
            if (block.Text.Length > 0 && !block.Box.IsWithin(Within.Button)) _isUnderLabel[i] = true;
        }
    }
}
