using System.Text.Json.Serialization;

namespace ArticleParsing;

/// <summary>
/// A quotation and its place. In the body, <c>article.Body[Block].Text.Substring(Start, End - Start) == Text</c>; in a caption the same of
/// <c>article.Figures[Block].Caption</c>, in the standfirst of <c>article.Standfirst</c>, in a text given to
/// <see cref="QuotationExtractor"/> of that text; always.
/// </summary>
public sealed record Quotation
{
    /// <summary>The words between the marks (direct, mixed) or the reported clause (indirect).</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }

    /// <summary>Direct, mixed or indirect.</summary>
    [JsonPropertyName("kind")]
    public required QuotationKind Kind { get; init; }

    /// <summary>Who said it; <see langword="null"/> if nobody can be made out.</summary>
    [JsonPropertyName("speaker")]
    public Speaker? Speaker { get; init; }

    /// <summary>The words that report it ("said", "according to"); <see langword="null"/> if there are none.</summary>
    [JsonPropertyName("cue")]
    public string? Cue { get; init; }

    /// <summary>The text it stands in.</summary>
    [JsonPropertyName("part")]
    public QuotationPart Part { get; init; }

    /// <summary>
    /// The index of its block in <see cref="Article.Body"/> or of its figure in <see cref="Article.Figures"/>; <see langword="null"/> in
    /// the standfirst and in a text without an article around it.
    /// </summary>
    [JsonPropertyName("block")]
    public int? Block { get; init; }

    /// <summary>Where it starts in that text, in UTF-16 code units.</summary>
    [JsonPropertyName("start")]
    public required int Start { get; init; }

    /// <summary>Where it ends in that text (exclusive), in UTF-16 code units.</summary>
    [JsonPropertyName("end")]
    public required int End { get; init; }

    /// <summary>How sure the speaker is, 0 to 1.</summary>
    [JsonPropertyName("confidence")]
    public double Confidence { get; init; }
}

/// <summary>The texts in which quotations are looked for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<QuotationPart>))]
public enum QuotationPart
{
    /// <summary>A block of the body; also a text without an article around it.</summary>
    [JsonStringEnumMemberName("body")]
    Body,

    /// <summary>The caption of a figure.</summary>
    [JsonStringEnumMemberName("caption")]
    Caption,

    /// <summary>The standfirst.</summary>
    [JsonStringEnumMemberName("standfirst")]
    Standfirst,
}

/// <summary>The kinds of quotations, as in the literature on attribution.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<QuotationKind>))]
public enum QuotationKind
{
    /// <summary>A quoted clause or sentence.</summary>
    [JsonStringEnumMemberName("direct")]
    Direct,

    /// <summary>A quoted fragment inside the writer's own sentence.</summary>
    [JsonStringEnumMemberName("mixed")]
    Mixed,

    /// <summary>A reported clause without quotation marks.</summary>
    [JsonStringEnumMemberName("indirect")]
    Indirect,
}
