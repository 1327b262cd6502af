using System.Text.Json.Serialization;
using ArticleParsing.Model;

namespace ArticleParsing;

/// <summary>A post of a live page: a range of blocks of <see cref="Article.Body"/>.</summary>
/// <param name="Headline">The post's own headline, which is also a heading of the body; <see langword="null"/> if it has none.</param>
/// <param name="PublishedAt">When it was posted; <see langword="null"/> if the page does not say in a form that programs read.</param>
/// <param name="FirstBlock">The index of its first block in the body.</param>
/// <param name="LastBlock">The index of its last block in the body (inclusive).</param>
public sealed record LiveUpdate(
    [property: JsonPropertyName("headline")] string? Headline,
    [property: JsonPropertyName("publishedAt")] StatedDate? PublishedAt,
    [property: JsonPropertyName("firstBlock")] int FirstBlock,
    [property: JsonPropertyName("lastBlock")] int LastBlock)
{
    /// <summary>Who wrote it, if the page says so at the post.</summary>
    [JsonPropertyName("authors")]
    public IReadOnlyList<Author> Authors { get; init => field = ValueList<Author>.Copy(value); } = ValueList<Author>.None;
}
