using System.Collections;
using ArticleParsing.Blocks;
using ArticleParsing.Limits;

namespace ArticleParsing.Classification;

/// <summary>
/// The blocks of a page with their roles. What composers ask of it, "the headline", "the last body block", is answered here, once for all.
/// </summary>
internal sealed class LabelledPage : IReadOnlyList<LabelledBlock>
{
    private readonly WatchedList<LabelledBlock> _blocks;
    private readonly WorkBudget _budget;

    public LabelledPage(IReadOnlyList<LabelledBlock> blocks, WorkBudget budget)
    {
        _blocks = new WatchedList<LabelledBlock>(blocks, budget);
        _budget = budget;
        HeadlineIndex = LastTextIndex = -1;
        for (var i = 0; i < blocks.Count; i++)
        {
            var role = blocks[i].Role;
            if (role == Role.Headline && HeadlineIndex < 0) HeadlineIndex = i;
            if (role.IsRunningText()) LastTextIndex = i;
        }
    }

    public int Count => _blocks.Count;

    public PageType Type { get; init; } = PageType.Article;

    public double ArticleProbability { get; init; } = 1;

    /// <summary>The index of the headline's block; -1 if the headline stands in none.</summary>
    public int HeadlineIndex { get; }

    /// <summary>The index of the last paragraph, list item or quotation of the body; -1 if there is none.</summary>
    public int LastTextIndex { get; }

    public LabelledBlock this[int index] => _blocks[index];

    /// <summary>The first block of a role; null if there is none.</summary>
    public LabelledBlock? First(Role role)
    {
        foreach (var labelled in _blocks)
        {
            if (labelled.Role == role) return labelled;
        }

        return null;
    }

    /// <summary>The blocks of a role, in page order.</summary>
    public IEnumerable<LabelledBlock> WithRole(Role role)
    {
        foreach (var labelled in _blocks)
        {
            if (labelled.Role == role) yield return labelled;
        }
    }

    /// <summary>The blocks that hold text of the body, in page order.</summary>
    public IEnumerable<LabelledBlock> Body
    {
        get
        {
            foreach (var labelled in _blocks)
            {
                if (labelled.Role.IsBody()) yield return labelled;
            }
        }
    }

    /// <summary>The block after the given one that has text, if only a picture or two stand between; else null.</summary>
    public Block? NextText(int index)
    {
        const int Reach = 2;
        for (var next = index + 1; next <= Math.Min(Count - 1, index + Reach); next++)
        {
            if (_blocks[next].Block.Text.Length > 0) return _blocks[next].Block;
        }

        return null;
    }

    /// <summary>For loops over the page itself, which then neither allocate nor call through interfaces.</summary>
    public WatchedList<LabelledBlock>.Enumerator GetEnumerator() => _blocks.GetEnumerator();

    IEnumerator<LabelledBlock> IEnumerable<LabelledBlock>.GetEnumerator() => ((IEnumerable<LabelledBlock>)_blocks).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_blocks).GetEnumerator();

    /// <summary>The same page with other blocks.</summary>
    public LabelledPage With(IReadOnlyList<LabelledBlock> blocks) =>
        new(blocks, _budget) { Type = Type, ArticleProbability = ArticleProbability };
}
