namespace ArticleParsing.Classification.Outside;

/// <summary>What a part of the page is that does not belong to the article.</summary>
internal enum OutsidePart : byte
{
    /// <summary>Nothing of the kind: the part may be of the article.</summary>
    None,

    /// <summary>A dialog over the page, most often for consent.</summary>
    Layer,

    /// <summary>What readers wrote.</summary>
    Comments,

    /// <summary>Another article, with its own headline.</summary>
    OtherArticle,

    /// <summary>A list of stories: headlines that link away, with or without summaries.</summary>
    Stories,

    /// <summary>An offer to subscribe or to log in.</summary>
    Offer,

    /// <summary>The description of the site, above the headline.</summary>
    SiteDescription,
}
