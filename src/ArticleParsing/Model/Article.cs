using System.Text.Json.Serialization;
using ArticleParsing.Model;

namespace ArticleParsing;

/// <summary>
/// A news page as a typed article. A value the page does not give is <see langword="null"/> (a list: empty), never a guess.
/// </summary>
/// <remarks>
/// Immutable and safe to share between threads: lists handed to it are copied. Two articles with the same content are equal.
/// </remarks>
public sealed record Article
{
    /// <summary>
    /// The version of the shape that articles have as JSON: the first number changes with a breaking change, the second when fields are
    /// added. Always that of this version of the library, whatever JSON an article was read from.
    /// </summary>
    [JsonPropertyName("schemaVersion")]
    public string SchemaVersion => "1.0";

    /// <summary>The address the caller gave for the page; <see langword="null"/> if none was given.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; init; }

    /// <summary>What kind of page it is; see <see cref="ArticleProbability"/> for how sure.</summary>
    [JsonPropertyName("pageType")]
    public PageType PageType { get; init; }

    /// <summary>How likely the page is an article, from 0 to 1: below 0.5 the body is the main text of some other kind of page.</summary>
    [JsonPropertyName("articleProbability")]
    public double ArticleProbability { get; init; }

    /// <summary>The absolute address the page declares as its own (<c>link rel=canonical</c>, <c>og:url</c>).</summary>
    [JsonPropertyName("canonicalUrl")]
    public string? CanonicalUrl { get; init; }

    /// <summary>The name of the publication or site, as the page declares it.</summary>
    [JsonPropertyName("siteName")]
    public string? SiteName { get; init; }

    /// <summary>The language of the text, as a BCP 47 tag such as <c>en</c> or <c>pt-BR</c>.</summary>
    [JsonPropertyName("language")]
    public string? Language { get; init; }

    /// <summary>The section label or slug line shown with the headline.</summary>
    [JsonPropertyName("kicker")]
    public string? Kicker { get; init; }

    /// <summary>The headline as the page shows it, without site names.</summary>
    [JsonPropertyName("headline")]
    public string? Headline { get; init; }

    /// <summary>
    /// The title that the page declares for sharing or search, if it is not the headline that it shows; <see langword="null"/> if the two
    /// are the same.
    /// </summary>
    [JsonPropertyName("alternativeHeadline")]
    public string? AlternativeHeadline { get; init; }

    /// <summary>
    /// The introductory line shown under the headline (dek, subtitle); not the description written for search engines. Several lines or
    /// points are separated by line feeds.
    /// </summary>
    [JsonPropertyName("standfirst")]
    public string? Standfirst { get; init; }

    /// <summary>The description the page declares for search engines and share cards; may or may not be shown on the page.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary>The section of the publication the page says it belongs to ("World", "Sport").</summary>
    [JsonPropertyName("section")]
    public string? Section { get; init; }

    /// <summary>The picture the page declares for itself, whether or not it is shown.</summary>
    [JsonPropertyName("leadImage")]
    public LeadImage? LeadImage { get; init; }

    /// <summary>The people and bureaus named as authors, in page order.</summary>
    [JsonPropertyName("authors")]
    public IReadOnlyList<Author> Authors { get; init => field = ValueList<Author>.Copy(value); } = ValueList<Author>.None;

    /// <summary>
    /// When the article was first published, as far as the page states it. If the only date it gives its readers is that of its last
    /// change, this is that date and <see cref="ModifiedAt"/> the same; never the present, and never a date of another story.
    /// </summary>
    [JsonPropertyName("publishedAt")]
    public StatedDate? PublishedAt { get; init; }

    /// <summary>When the article was last changed, if the page states a change.</summary>
    [JsonPropertyName("modifiedAt")]
    public StatedDate? ModifiedAt { get; init; }

    /// <summary>The editorial pictures and videos of the article, each once, in page order.</summary>
    [JsonPropertyName("figures")]
    public IReadOnlyList<Figure> Figures { get; init => field = ValueList<Figure>.Copy(value); } = ValueList<Figure>.None;

    /// <summary>The body, block by block, in reading order.</summary>
    [JsonPropertyName("body")]
    public IReadOnlyList<BodyBlock> Body { get; init => field = ValueList<BodyBlock>.Copy(value); } = ValueList<BodyBlock>.None;

    /// <summary>
    /// The running text: paragraphs, headings, list items, quotes, tables and code, with a blank line between blocks; without captions,
    /// pull quotes, promotion and notices. Empty if the page has no text.
    /// </summary>
    [JsonPropertyName("bodyText")]
    public string BodyText { get; init => field = value ?? ""; } = "";

    /// <summary>The posts of a live page, in page order, as ranges of <see cref="Body"/>; empty on other pages.</summary>
    [JsonPropertyName("liveUpdates")]
    public IReadOnlyList<LiveUpdate> LiveUpdates { get; init => field = ValueList<LiveUpdate>.Copy(value); } = ValueList<LiveUpdate>.None;

    /// <summary>
    /// How many words <see cref="BodyText"/> has; in scripts without spaces between words (Chinese, Japanese, Thai, ...) each letter
    /// counts.
    /// </summary>
    [JsonPropertyName("wordCount")]
    public int WordCount { get; init; }

    /// <summary>
    /// How long reading <see cref="BodyText"/> takes, in whole minutes: 238 words a minute (Brysbaert 2019), 300 characters in scripts
    /// without spaces. At least 1 if there is text, 0 if there is none.
    /// </summary>
    [JsonPropertyName("readingMinutes")]
    public int ReadingMinutes { get; init; }

    /// <summary>Legal and editorial notices: corrections, editor's notes, sponsorship, syndication lines and the like.</summary>
    [JsonPropertyName("disclaimers")]
    public IReadOnlyList<Disclaimer> Disclaimers { get; init => field = ValueList<Disclaimer>.Copy(value); } = ValueList<Disclaimer>.None;

    /// <summary>Promotion for other content that stood inside the article and was taken out of the body.</summary>
    [JsonPropertyName("related")]
    public IReadOnlyList<RelatedItem> Related { get; init => field = ValueList<RelatedItem>.Copy(value); } = ValueList<RelatedItem>.None;

    /// <summary>The keywords the page declares for itself.</summary>
    [JsonPropertyName("tags")]
    public IReadOnlyList<string> Tags { get; init => field = ValueList<string>.Copy(value); } = ValueList<string>.None;

    /// <summary>
    /// Whether the page can be read without paying: as the page declares, or <see langword="false"/> if a notice asks to pay for the rest;
    /// <see langword="null"/> if the page neither says so nor shows it.
    /// </summary>
    [JsonPropertyName("accessibleForFree")]
    public bool? AccessibleForFree { get; init; }

    /// <summary>
    /// Every quotation found in the body, then in standfirst and captions, in reading order, with its speaker if one can be made out.
    /// </summary>
    [JsonPropertyName("quotations")]
    public IReadOnlyList<Quotation> Quotations { get; init => field = ValueList<Quotation>.Copy(value); } = ValueList<Quotation>.None;

    /// <summary>Each person or body quoted, once, in the order of their first quotation.</summary>
    [JsonPropertyName("speakers")]
    public IReadOnlyList<QuotedSpeaker> Speakers { get; init =>
        field = ValueList<QuotedSpeaker>.Copy(value); } = ValueList<QuotedSpeaker>.None;
}
