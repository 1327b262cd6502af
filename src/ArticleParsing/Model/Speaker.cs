using System.Text.Json.Serialization;
using ArticleParsing.Model;

namespace ArticleParsing;

/// <summary>The speaker of a quotation.</summary>
/// <param name="Name">The fullest name the article uses; a noun phrase for an unnamed source.</param>
/// <param name="Mention">The words that name the speaker at this place ("he").</param>
/// <param name="Description">Role or apposition ("a former security officer"); <see langword="null"/> if the article gives none.</param>
public sealed record Speaker(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("mention")] string Mention,
    [property: JsonPropertyName("description")] string? Description = null)
{
    /// <summary>
    /// Where the mention starts in a text given to <see cref="QuotationExtractor"/>, in UTF-16 code units; <see langword="null"/> in an
    /// article, where it may stand in another block than the quotation.
    /// </summary>
    [JsonIgnore]
    public int? MentionStart { get; init; }

    /// <summary>Where that mention ends (exclusive).</summary>
    [JsonIgnore]
    public int? MentionEnd { get; init; }
}

/// <summary>Somebody whom an article quotes, once, however often it names them.</summary>
/// <param name="Name">The fullest name the article uses; a noun phrase for an unnamed source.</param>
/// <param name="Description">Role or apposition; <see langword="null"/> if the article gives none.</param>
/// <param name="Quotations">The indexes of their quotations in <see cref="Article.Quotations"/>.</param>
public sealed record QuotedSpeaker(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("description")] string? Description,
    IReadOnlyList<int> Quotations)
{
    /// <summary>The indexes of their quotations in <see cref="Article.Quotations"/>.</summary>
    [JsonPropertyName("quotations")]
    public IReadOnlyList<int> Quotations { get; init => field = ValueList<int>.Copy(value); } = ValueList<int>.Copy(Quotations);
}
