using AngleSharp.Dom;
using AngleSharp.Html.Parser.Tokens.Struct;
using ArticleParsing.Limits;

namespace ArticleParsing.Acquisition.Guards;

/// <summary>
/// Stops a parse of HTML that nests too deep, makes too many elements or heaps up attributes, while it runs. The parser's own cap on depth
/// prevents a stack overflow but not the cost: each further tag walks the whole stack of open elements. Called for every element made, so
/// it looks up the tree only now and then.
/// </summary>
internal sealed class MarkupGuard(ParseLimits limits, bool keepAllAttributes, WorkBudget budget)
{
    /// <summary>How far past the limit the tree may grow between two looks.</summary>
    public const int Slack = Interval * 2;

    private const int Interval = 64;

    /// <summary>With fewer formatting elements the parser can open only few of them anew at a time.</summary>
    private const int FewFormatting = 16;

    private IElement? _last;
    private int _formatting;
    private long _created;
    private long _untold;
    private int _attributes;
    private int _onRoots;

    public void OnCreated(IElement element)
    {
        budget.Step();
        _created++;
        _attributes = 0;

        // For each base element the parser searches the page for the one that holds: it counts as what is searched.
        if (element.LocalName == "base")
        {
            budget.Look();
            _untold += _created;
        }

        if (IsFormatting(element.LocalName)) _formatting++;
        if (_formatting > FewFormatting && _last is not null) _untold += ElementsAfter(_last);
        ArticleLimitException.ThrowIfOver(
            _created + _untold, limits.MaxElementCount, "too-many-elements", nameof(ParseLimits.MaxElementCount));
        if (_created % Interval == 0)
            ArticleLimitException.ThrowIfOver(
                DepthOf(_last), limits.MaxNestingDepth, "nesting-too-deep", nameof(ParseLimits.MaxNestingDepth));
        _last = element;
    }

    /// <summary>
    /// Called before an attribute is added to its tag: whether it is. Only those that are read are, unless a site rule may ask for others.
    /// </summary>
    public bool OnAttribute(ref StructHtmlToken tag, ReadOnlySpan<char> name)
    {
        if (!keepAllAttributes && !ReadAttributes.Contains(name)) return false;

        // Those of any further html and body tag go to the first one.
        if (tag.Name.Memory.Length == 4 && (tag.Name == "html" || tag.Name == "body")) ThrowIfOver(++_onRoots);

        // Asking a tag for its attributes copies them: only if there may be too many. Those of end tags, and of tags without an element,
        // are counted with the next element's.
        if (++_attributes > limits.MaxAttributeCount) ThrowIfOver(tag.Attributes.Count + 1);
        return true;
    }

    private void ThrowIfOver(int attributes) =>
        ArticleLimitException.ThrowIfOver(
            attributes, limits.MaxAttributeCount, "too-many-attributes", nameof(ParseLimits.MaxAttributeCount));

    // Not a and nobr: the parser keeps one of them open at the most.
    private static bool IsFormatting(string name) =>
        name is "b" or "i" or "u" or "s" or "em" or "tt" or "big" or "code" or "font" or "small" or "strike" or "strong";

    /// <summary>
    /// What a block closes of unclosed formatting elements the parser opens anew, at the next text, and says nothing of it: a few hundred
    /// of them and a few thousand paragraphs make millions of elements. They stand behind the last element it told of.
    /// </summary>
    private static int ElementsAfter(INode element)
    {
        var count = ElementsAtTheEndOf(element);
        for (INode node = element; node.Parent is { } parent; node = parent)
        {
            if (parent.LastChild is IElement last && last != node) count += 1 + ElementsAtTheEndOf(last);
        }

        return count;
    }

    private static int ElementsAtTheEndOf(INode node)
    {
        var count = 0;
        while (node.LastChild is IElement last)
        {
            count++;
            node = last;
        }

        return count;
    }

    private static int DepthOf(INode? node)
    {
        var depth = 0;
        for (; node is not null; node = node.Parent) depth++;
        return depth;
    }
}
