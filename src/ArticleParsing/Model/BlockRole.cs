using System.Text.Json.Serialization;

namespace ArticleParsing;

/// <summary>What a block of a page is for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BlockRole>))]
public enum BlockRole
{
    /// <summary>Menus, share bars, footers, comments, advertising: nothing of the article.</summary>
    [JsonStringEnumMemberName("chrome")]
    Chrome,

    /// <summary>The section label or slug line shown with the headline.</summary>
    [JsonStringEnumMemberName("kicker")]
    Kicker,

    /// <summary>The headline.</summary>
    [JsonStringEnumMemberName("headline")]
    Headline,

    /// <summary>The introductory line under the headline.</summary>
    [JsonStringEnumMemberName("standfirst")]
    Standfirst,

    /// <summary>Who wrote it.</summary>
    [JsonStringEnumMemberName("byline")]
    Byline,

    /// <summary>When it was published or changed.</summary>
    [JsonStringEnumMemberName("timestamp")]
    Timestamp,

    /// <summary>A picture or video of the article.</summary>
    [JsonStringEnumMemberName("picture")]
    Picture,

    /// <summary>The caption of a picture or video.</summary>
    [JsonStringEnumMemberName("caption")]
    Caption,

    /// <summary>Who made or supplied a picture.</summary>
    [JsonStringEnumMemberName("credit")]
    Credit,

    /// <summary>A paragraph of the body.</summary>
    [JsonStringEnumMemberName("paragraph")]
    Paragraph,

    /// <summary>A crosshead of the body.</summary>
    [JsonStringEnumMemberName("heading")]
    Heading,

    /// <summary>A list item of the body.</summary>
    [JsonStringEnumMemberName("listItem")]
    ListItem,

    /// <summary>A block quotation of the body.</summary>
    [JsonStringEnumMemberName("quote")]
    Quote,

    /// <summary>Words of the body repeated for display.</summary>
    [JsonStringEnumMemberName("pullQuote")]
    PullQuote,

    /// <summary>A cell of a table of the body.</summary>
    [JsonStringEnumMemberName("table")]
    Table,

    /// <summary>Preformatted code of the body.</summary>
    [JsonStringEnumMemberName("code")]
    Code,

    /// <summary>An embedded post, video or frame of the body.</summary>
    [JsonStringEnumMemberName("embed")]
    Embed,

    /// <summary>What the page says about an author.</summary>
    [JsonStringEnumMemberName("authorBio")]
    AuthorBio,

    /// <summary>A legal or editorial notice.</summary>
    [JsonStringEnumMemberName("disclaimer")]
    Disclaimer,

    /// <summary>A correction of an earlier version.</summary>
    [JsonStringEnumMemberName("correction")]
    Correction,

    /// <summary>Promotion for other content inside the article.</summary>
    [JsonStringEnumMemberName("relatedPromotion")]
    RelatedPromotion,

    /// <summary>Labels and controls of players and galleries.</summary>
    [JsonStringEnumMemberName("mediaChrome")]
    MediaChrome,
}
