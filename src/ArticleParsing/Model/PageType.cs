using System.Text.Json.Serialization;

namespace ArticleParsing;

/// <summary>What kind of page it is, by what its main text is for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PageType>))]
public enum PageType
{
    /// <summary>A news story, blog post, essay or review: the pages this library is made for.</summary>
    [JsonStringEnumMemberName("article")]
    Article,

    /// <summary>A thread of posts or a question with answers.</summary>
    [JsonStringEnumMemberName("forum")]
    Forum,

    /// <summary>One product with its description.</summary>
    [JsonStringEnumMemberName("product")]
    Product,

    /// <summary>Search results, directories, classified ads: entries of one kind.</summary>
    [JsonStringEnumMemberName("listing")]
    Listing,

    /// <summary>A category, tag or shop page that leads to others.</summary>
    [JsonStringEnumMemberName("collection")]
    Collection,

    /// <summary>A manual, reference or tutorial page.</summary>
    [JsonStringEnumMemberName("documentation")]
    Documentation,

    /// <summary>A company's or institution's page about what it offers.</summary>
    [JsonStringEnumMemberName("service")]
    Service,
}
