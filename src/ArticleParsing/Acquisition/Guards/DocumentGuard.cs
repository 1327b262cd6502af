using AngleSharp.Dom;

namespace ArticleParsing.Acquisition.Guards;

/// <summary>Holds every node of a document to the limits on its first walk, which for a document of the caller's is the only look at them.</summary>
internal sealed class DocumentGuard(ArticleParserOptions options)
{
    private int _elements;

    public void Meet(INode node, int depth)
    {
        if (node is ICharacterData text)
        {
            ArticleLimitException.ThrowIfOver(text.Length, options.MaxTextLength, "text-too-long", nameof(ArticleParserOptions.MaxTextLength));
        }
        else if (node is IElement element)
        {
            ArticleLimitException.ThrowIfOver(++_elements, options.MaxElementCount, "too-many-elements", nameof(ArticleParserOptions.MaxElementCount));
            // As on parsing: its guard looks only now and then, so some levels more may stand.
            ArticleLimitException.ThrowIfOver(depth, options.MaxNestingDepth + MarkupGuard.Slack, "nesting-too-deep", nameof(ArticleParserOptions.MaxNestingDepth));
            Meet(element.Attributes);
        }
    }

    private void Meet(INamedNodeMap attributes)
    {
        var count = attributes.Length;
        ArticleLimitException.ThrowIfOver(count, options.MaxAttributeCount, "too-many-attributes", nameof(ArticleParserOptions.MaxAttributeCount));
        for (var i = 0; i < count; i++)
        {
            if (attributes[i] is { } attribute) ArticleLimitException.ThrowIfOver(attribute.Value.Length, options.MaxAttributeLength, "attribute-too-long", nameof(ArticleParserOptions.MaxAttributeLength));
        }
    }
}
