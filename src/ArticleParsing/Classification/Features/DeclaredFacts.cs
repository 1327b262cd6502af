using ArticleParsing.Acquisition.Declared;

namespace ArticleParsing.Classification.Features;

/// <summary>What the page says it is, as far as the models ask: a shop's page and a newspaper's are judged by other measures.</summary>
internal sealed record DeclaredFacts
{
    public static DeclaredFacts None { get; } = new();

    public bool IsArticle { get; private init; }

    public bool IsNews { get; private init; }

    public bool HasDate { get; private init; }

    public bool HasAuthor { get; private init; }

    /// <summary>Kinds of things that JSON-LD or Open Graph name besides articles, as flags.</summary>
    public DeclaredThings Things { get; private init; }

    /// <summary>The description for search engines, often the words of the standfirst.</summary>
    public string? Description { get; private init; }

    /// <summary>The whole text as JSON-LD gives it; on few pages.</summary>
    public string? Body { get; private init; }

    public IReadOnlyList<string> Authors { get; private init; } = [];

    /// <summary>Whether a declared type is NewsArticle or one of its subtypes that bear its name.</summary>
    public static bool IsNewsType(string type) => type.IndexOf("NewsArticle", StringComparison.Ordinal) >= 0;

    public static DeclaredFacts Read(DeclaredMetadata declared)
    {
        bool article = false, news = false, date = false;
        var things = DeclaredThings.None;
        string? description = null, body = null;
        List<string>? authors = null;
        foreach (var value in declared.Values)
        {
            switch (value.Property)
            {
                case DeclaredProperty.Type:
                    article |= value.Value.IndexOf("article", StringComparison.OrdinalIgnoreCase) >= 0
                        || value.Value.EndsWith("Posting", StringComparison.Ordinal);
                    news |= IsNewsType(value.Value);
                    things |= ThingOf(value.Value);
                    break;
                case DeclaredProperty.NodeType:
                    things |= ThingOf(value.Value);
                    break;
                case DeclaredProperty.Published:
                    date = true;
                    break;
                case DeclaredProperty.Author:
                    (authors ??= []).Add(value.Value);
                    break;
                case DeclaredProperty.Description:
                    description ??= value.Value;
                    break;
                case DeclaredProperty.ArticleBody:
                    body ??= value.Value;
                    break;
            }
        }

        return new DeclaredFacts { IsArticle = article, IsNews = news, HasDate = date, HasAuthor = authors is not null, Things = things,
            Description = description, Body = body, Authors = authors is null ? [] : authors };
    }

    private static DeclaredThings ThingOf(string type) => type switch
    {
        "Product" or "product" or "og:product" or "product.item" or "Offer" or "ProductGroup" or "AggregateOffer" => DeclaredThings.Product,
        "DiscussionForumPosting" or "QAPage" or "Question" or "Comment" => DeclaredThings.Discussion,
        "FAQPage" => DeclaredThings.Questions,
        "ItemList" or "CollectionPage" or "SearchResultsPage" or "OfferCatalog" => DeclaredThings.List,
        "website" or "WebSite" => DeclaredThings.WebSite,
        "Service" or "LocalBusiness" or "ProfessionalService" or "SoftwareApplication" or "Course" or "Event" => DeclaredThings.Service,
        "TechArticle" or "APIReference" or "HowTo" => DeclaredThings.Documentation,
        "Recipe" or "Review" => DeclaredThings.Recipe,
        _ => DeclaredThings.None,
    };
}

/// <summary>Kinds of things a page may declare.</summary>
[Flags]
internal enum DeclaredThings
{
    None = 0,
    Product = 1 << 0,
    Discussion = 1 << 1,
    Questions = 1 << 2,
    List = 1 << 3,
    WebSite = 1 << 4,
    Service = 1 << 5,
    Documentation = 1 << 6,
    Recipe = 1 << 7,
}
