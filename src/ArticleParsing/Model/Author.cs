using System.Text.Json.Serialization;

namespace ArticleParsing;

/// <summary>A person or bureau named as author.</summary>
/// <param name="Name">The name alone: no "By", role, place, date or handle.</param>
/// <param name="Url">The absolute address of the author's profile page; <see langword="null"/> if the page links none.</param>
/// <param name="Bio">
/// What the page says about the author, paragraphs separated by a line feed; <see langword="null"/> if it says nothing.
/// </param>
public sealed record Author(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("url")] string? Url = null,
    [property: JsonPropertyName("bio")] string? Bio = null)
{
    /// <summary>
    /// What the byline says the author is ("Senior Correspondent"), as the page words it; <see langword="null"/> if it does not.
    /// </summary>
    [JsonPropertyName("role")]
    public string? Role { get; init; }

    /// <summary>Whether the name is a person's or that of an agency, bureau or publication.</summary>
    [JsonPropertyName("kind")]
    public AuthorKind Kind { get; init; }
}

/// <summary>The kinds of authors.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AuthorKind>))]
public enum AuthorKind
{
    /// <summary>A person, by name or pen name.</summary>
    [JsonStringEnumMemberName("person")]
    Person,

    /// <summary>A news agency, a bureau or desk, or the publication itself.</summary>
    [JsonStringEnumMemberName("organization")]
    Organization,
}
