using System.Text.Json.Serialization;

namespace ArticleParsing;

/// <summary>The picture that a page declares for itself, for share cards and search results; it need not be shown on the page.</summary>
/// <param name="Url">Its absolute address.</param>
/// <param name="AltText">
/// The text alternative, as the page declares it or gives it with the same picture; <see langword="null"/> if it does not.
/// </param>
public sealed record LeadImage(
    [property: JsonPropertyName("url")] string Url,
    [property: JsonPropertyName("altText")] string? AltText = null);
