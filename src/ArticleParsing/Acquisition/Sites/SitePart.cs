namespace ArticleParsing.Acquisition.Sites;

/// <summary>What a site rule says an element is.</summary>
internal enum SitePart
{
    None,
    Headline,
    Kicker,
    Standfirst,
    Authors,
    PublishedAt,
    ModifiedAt,
    Body,
    Captions,
    Bios,
    Disclaimers,
    Related,
    Remove,
}
