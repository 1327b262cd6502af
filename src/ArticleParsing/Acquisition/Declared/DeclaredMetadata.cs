namespace ArticleParsing.Acquisition.Declared;

/// <summary>What a page may declare of itself.</summary>
internal enum DeclaredProperty
{
    Headline,
    Title,
    Description,
    Author,
    Published,
    Modified,
    SiteName,
    CanonicalUrl,
    Language,
    Section,
    Tag,
    Image,

    /// <summary>The text alternative of the picture.</summary>
    ImageAlt,
    AccessibleForFree,
    Type,

    /// <summary>The type of any JSON-LD node of the page, article or not: "Product", "ItemList".</summary>
    NodeType,

    /// <summary>The whole text of the article, if JSON-LD gives it.</summary>
    ArticleBody,
}

/// <summary>A declared value and where it stood ("JSON-LD NewsArticle.headline").</summary>
/// <param name="Property">What it is a value of.</param>
/// <param name="Value">The value, trimmed, never empty.</param>
/// <param name="Source">Where it stood.</param>
/// <param name="Url">The address declared with it, such as an author's page.</param>
internal sealed record DeclaredValue(DeclaredProperty Property, string Value, string Source, string? Url = null)
{
    /// <summary>Whether an author is declared to be an organisation.</summary>
    public bool IsOrganization { get; init; }
}

/// <summary>Everything the page declares of itself, the most trusted sources first.</summary>
internal sealed class DeclaredMetadata(IReadOnlyList<DeclaredValue> values)
{
    /// <summary>Values past these many from one kind of source (authors, keywords, types) say nothing more of a page.</summary>
    public const int MostValues = 1_000;

    public static DeclaredMetadata None { get; } = new([]);

    public IReadOnlyList<DeclaredValue> Values { get; } = values;

    public IEnumerable<DeclaredValue> Get(DeclaredProperty property) => Values.Where(v => v.Property == property);

    public DeclaredValue? First(DeclaredProperty property)
    {
        foreach (var value in Values)
        {
            if (value.Property == property) return value;
        }

        return null;
    }
}
