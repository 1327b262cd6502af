namespace ArticleParsing;

/// <summary>
/// A news page as a typed article. A value the page does not give is <see langword="null"/> (a list: empty), never a guess.
/// </summary>
/// <remarks>Immutable and safe to share between threads, as long as the lists handed to it are not changed.</remarks>
public sealed record Article
{
    /// <summary>The address the caller gave for the page; <see langword="null"/> where none was given.</summary>
    public string? Url { get; init; }

    /// <summary>What kind of page it is; see <see cref="ArticleProbability"/> for how sure.</summary>
    public PageType PageType { get; init; }

    /// <summary>How likely the page is an article, from 0 to 1: below 0.5 the body is the main text of some other kind of page.</summary>
    public double ArticleProbability { get; init; }

    /// <summary>The absolute address the page declares as its own (<c>link rel=canonical</c>, <c>og:url</c>).</summary>
    public string? CanonicalUrl { get; init; }

    /// <summary>The name of the publication or site, as the page declares it.</summary>
    public string? SiteName { get; init; }

    /// <summary>The language of the text, as a BCP 47 tag such as <c>en</c> or <c>pt-BR</c>.</summary>
    public string? Language { get; init; }

    /// <summary>The section label or slug line shown with the headline.</summary>
    public string? Kicker { get; init; }

    /// <summary>The headline as the page shows it, without site names.</summary>
    public string? Headline { get; init; }

    /// <summary>The title that the page declares for sharing or search, where it is not the headline that it shows; <see langword="null"/> where the two are the same.</summary>
    public string? AlternativeHeadline { get; init; }

    /// <summary>The introductory line shown under the headline (dek, subtitle); not the description written for search engines. Several lines or points are separated by line feeds.</summary>
    public string? Standfirst { get; init; }

    /// <summary>The description the page declares for search engines and share cards; may or may not be shown on the page.</summary>
    public string? Description { get; init; }

    /// <summary>The section of the publication the page says it belongs to ("World", "Sport").</summary>
    public string? Section { get; init; }

    /// <summary>The picture the page declares for itself, whether or not it is shown.</summary>
    public LeadImage? LeadImage { get; init; }

    /// <summary>The people and bureaus named as authors, in page order.</summary>
    public IReadOnlyList<Author> Authors { get; init; } = [];

    /// <summary>
    /// When the article was first published, as far as the page states it. Where the only date it gives its readers is that of its last change,
    /// this is that date and <see cref="ModifiedAt"/> the same; never the present, and never a date of another story.
    /// </summary>
    public StatedDate? PublishedAt { get; init; }

    /// <summary>When the article was last changed, where the page states a change.</summary>
    public StatedDate? ModifiedAt { get; init; }

    /// <summary>The editorial pictures and videos of the article, each once, in page order.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>The body, block by block, in reading order.</summary>
    public IReadOnlyList<BodyBlock> Body { get; init; } = [];

    /// <summary>
    /// The running text: paragraphs, headings, list items, quotes, tables and code, with a blank line between blocks;
    /// without captions, pull quotes, promotion and notices. Empty where the page has no text.
    /// </summary>
    public string BodyText { get; init; } = "";

    /// <summary>The posts of a live page, in page order, as ranges of <see cref="Body"/>; empty on other pages.</summary>
    public IReadOnlyList<LiveUpdate> LiveUpdates { get; init; } = [];

    /// <summary>How many words <see cref="BodyText"/> has; in scripts without spaces between words (Chinese, Japanese, Thai, ...) each letter counts.</summary>
    public int WordCount { get; init; }

    /// <summary>
    /// How long reading <see cref="BodyText"/> takes, in whole minutes: 238 words a minute (Brysbaert 2019), 300 characters in scripts without
    /// spaces. At least 1 where there is text, 0 where there is none.
    /// </summary>
    public int ReadingMinutes { get; init; }

    /// <summary>Legal and editorial notices: corrections, editor's notes, sponsorship, syndication lines and the like.</summary>
    public IReadOnlyList<Disclaimer> Disclaimers { get; init; } = [];

    /// <summary>Promotion for other content that stood inside the article and was taken out of the body.</summary>
    public IReadOnlyList<RelatedItem> Related { get; init; } = [];

    /// <summary>The keywords the page declares for itself.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>
    /// Whether the page can be read without paying: as the page declares, or <see langword="false"/> where a notice asks to pay for the rest;
    /// <see langword="null"/> where the page neither says so nor shows it.
    /// </summary>
    public bool? AccessibleForFree { get; init; }

    /// <summary>Every quotation found in the body, then in standfirst and captions, in reading order, with its speaker if one can be made out.</summary>
    public IReadOnlyList<Quotation> Quotations { get; init; } = [];

    /// <summary>Each person or body quoted, once, in the order of their first quotation.</summary>
    public IReadOnlyList<QuotedSpeaker> Speakers { get; init; } = [];
}
