using AngleSharp.Dom;

namespace ArticleParsing.Acquisition.Declared;

/// <summary>
/// The microdata item that an element stands in, passed down the walk: looking it up from each element would cost its depth every time.
/// </summary>
/// <param name="Kind">What the nearest element around it that decides is.</param>
/// <param name="Item">The item, if it is an article.</param>
internal readonly record struct ItemScope(ItemKind Kind, IElement? Item)
{
    /// <summary>The scope of what stands inside an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="around">The scope of the element itself.</param>
    public static ItemScope Inside(IElement element, ItemScope around)
    {
        if (element.LocalName == "head") return new ItemScope(ItemKind.Page, null);
        if (element.Attributes.Length == 0) return around;
        if (element.GetAttribute("itemprop") is "comment" or "review" or "isRelatedTo") return new ItemScope(ItemKind.Other, null);
        if (element.GetAttribute("itemtype") is not { } type) return around;
        if (type.EndsWith("/WebPage", StringComparison.Ordinal)) return new ItemScope(ItemKind.Page, null);
        return IsArticle(type) ? new ItemScope(ItemKind.Article, element) : new ItemScope(ItemKind.Other, null);
    }

    private static bool IsArticle(string type) =>
        type.IndexOf("Article", StringComparison.Ordinal) >= 0
            || type.IndexOf("Posting", StringComparison.Ordinal) >= 0
            || type.EndsWith("/Report", StringComparison.Ordinal);
}

/// <summary>Whose properties those inside an element are.</summary>
internal enum ItemKind
{
    /// <summary>Nothing around the element says.</summary>
    None,

    /// <summary>The page's: it stands in the head or in a WebPage item.</summary>
    Page,

    /// <summary>An article's: this one's, or that of a card of another story.</summary>
    Article,

    /// <summary>A comment's, a review's, an organisation's.</summary>
    Other,
}
