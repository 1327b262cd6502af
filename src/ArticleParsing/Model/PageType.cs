namespace ArticleParsing;

/// <summary>What kind of page it is, by what its main text is for.</summary>
public enum PageType
{
    /// <summary>A news story, blog post, essay or review: the pages this library is made for.</summary>
    Article,

    /// <summary>A thread of posts or a question with answers.</summary>
    Forum,

    /// <summary>One product with its description.</summary>
    Product,

    /// <summary>Search results, directories, classified ads: entries of one kind.</summary>
    Listing,

    /// <summary>A category, tag or shop page that leads to others.</summary>
    Collection,

    /// <summary>A manual, reference or tutorial page.</summary>
    Documentation,

    /// <summary>A company's or institution's page about what it offers.</summary>
    Service,
}
