using AngleSharp.Dom;
using ArticleParsing.Limits;

namespace ArticleParsing.Acquisition.Guards;

/// <summary>
/// Holds every node of a document to the limits on its first walk, which for a document of the caller's is the only look at them.
/// </summary>
internal sealed class DocumentGuard(ParseLimits limits)
{
    private int _elements;

    public void Meet(INode node, int depth)
    {
        if (node is ICharacterData text)
        {
            ArticleLimitException.ThrowIfOver(text.Length, limits.MaxTextLength, "text-too-long", nameof(ParseLimits.MaxTextLength));
        }
        else if (node is IElement element)
        {
            ArticleLimitException.ThrowIfOver(
                ++_elements, limits.MaxElementCount, "too-many-elements", nameof(ParseLimits.MaxElementCount));
            // As on parsing: its guard looks only now and then, so some levels more may stand.
            ArticleLimitException.ThrowIfOver(
                depth, limits.MaxNestingDepth + MarkupGuard.Slack, "nesting-too-deep", nameof(ParseLimits.MaxNestingDepth));
            Meet(element.Attributes);
        }
    }

    private void Meet(INamedNodeMap attributes)
    {
        var count = attributes.Length;
        ArticleLimitException.ThrowIfOver(count, limits.MaxAttributeCount, "too-many-attributes", nameof(ParseLimits.MaxAttributeCount));
        for (var i = 0; i < count; i++)
        {
            if (attributes[i] is { } attribute)
                ArticleLimitException.ThrowIfOver(
                    attribute.Value.Length, limits.MaxAttributeLength, "attribute-too-long", nameof(ParseLimits.MaxAttributeLength));
        }
    }
}
