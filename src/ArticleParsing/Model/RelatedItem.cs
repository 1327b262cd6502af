using System.Text.Json.Serialization;

namespace ArticleParsing;

/// <summary>Promotion for other content that stood inside the article.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Url">The absolute address it leads to; <see langword="null"/> if it is not a link.</param>
public sealed record RelatedItem(
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("url")] string? Url = null);
