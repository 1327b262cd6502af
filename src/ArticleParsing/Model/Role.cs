namespace ArticleParsing;

/// <summary>What a block of a page is for.</summary>
public enum Role
{
    /// <summary>Menus, share bars, footers, comments, advertising: nothing of the article.</summary>
    Chrome,

    /// <summary>The section label or slug line shown with the headline.</summary>
    Kicker,

    /// <summary>The headline.</summary>
    Headline,

    /// <summary>The introductory line under the headline.</summary>
    Standfirst,

    /// <summary>Who wrote it.</summary>
    Byline,

    /// <summary>When it was published or changed.</summary>
    Timestamp,

    /// <summary>A picture or video of the article.</summary>
    Picture,

    /// <summary>The caption of a picture or video.</summary>
    Caption,

    /// <summary>Who made or supplied a picture.</summary>
    Credit,

    /// <summary>A paragraph of the body.</summary>
    Paragraph,

    /// <summary>A crosshead of the body.</summary>
    Heading,

    /// <summary>A list item of the body.</summary>
    ListItem,

    /// <summary>A block quotation of the body.</summary>
    Quote,

    /// <summary>Words of the body repeated for display.</summary>
    PullQuote,

    /// <summary>A cell of a table of the body.</summary>
    Table,

    /// <summary>Preformatted code of the body.</summary>
    Code,

    /// <summary>An embedded post, video or frame of the body.</summary>
    Embed,

    /// <summary>What the page says about an author.</summary>
    AuthorBio,

    /// <summary>A legal or editorial notice.</summary>
    Disclaimer,

    /// <summary>A correction of an earlier version.</summary>
    Correction,

    /// <summary>Promotion for other content inside the article.</summary>
    RelatedPromotion,

    /// <summary>Labels and controls of players and galleries.</summary>
    MediaChrome,
}
