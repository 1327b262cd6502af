using System.Text.Json.Serialization;

namespace ArticleParsing;

/// <summary>An editorial picture or video of the article.</summary>
/// <param name="Caption">
/// The caption as the page words it, a credit in the same line included; <see langword="null"/> if there is none.
/// </param>
/// <param name="Credit">Who made or supplied the picture, as the page words it, whether it stands in the caption or apart.</param>
/// <param name="AltText">The text alternative; <see langword="null"/> if it is missing or only repeats the caption.</param>
/// <param name="ImageUrl">
/// The absolute address of the best source, of a video the still; <see langword="null"/> in plain text or if the page has none.
/// </param>
public sealed record Figure(
    [property: JsonPropertyName("caption")] string? Caption,
    [property: JsonPropertyName("credit")] string? Credit,
    [property: JsonPropertyName("altText")] string? AltText,
    [property: JsonPropertyName("imageUrl")] string? ImageUrl)
{
    /// <summary>The absolute address of the video; <see langword="null"/> for pictures and if the page does not give it.</summary>
    [JsonPropertyName("videoUrl")]
    public string? VideoUrl { get; init; }
}
