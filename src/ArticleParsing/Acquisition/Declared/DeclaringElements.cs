using AngleSharp.Dom;

namespace ArticleParsing.Acquisition.Declared;

/// <summary>
/// The elements in which a page declares something of itself, noted as the parser makes them, so that nobody need look for them in the
/// tree. Microdata may stand on any element: a page that has some is walked.
/// </summary>
internal sealed class DeclaringElements
{
    private readonly List<IElement> _noted = [];

    /// <summary>Whether any element has an item property.</summary>
    public bool HasMicrodata { get; private set; }

    public void OnCreated(IElement element)
    {
        if (element.LocalName is "meta" or "script" or "link" or "title") _noted.Add(element);
    }

    public void OnAttribute(ReadOnlySpan<char> name) => HasMicrodata |= name is "itemprop";

    /// <summary>Those that are part of the document, in its order; what a template holds is not.</summary>
    public IEnumerable<IElement> In(IDocument document) => _noted.Where(e => IsIn(document, e));

    private static bool IsIn(IDocument document, INode node)
    {
        while (node.Parent is { } parent) node = parent;
        return node == document;
    }
}
