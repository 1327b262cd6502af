using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleParsing.Rendering.Json;

/// <summary>
/// A quotation of clean text as <c>articleparse quotes</c> writes it: the mention of the speaker has its place, and there are no blocks.
/// </summary>
internal sealed record TextQuotation(
    [property: JsonPropertyName("start")] int Start,
    [property: JsonPropertyName("end")] int End,
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("kind")] QuotationKind Kind,
    [property: JsonPropertyName("cue")] string? Cue,
    [property: JsonPropertyName("confidence")] double Confidence,
    [property: JsonPropertyName("speaker")] TextSpeaker? Speaker)
{
    public static TextQuotation From(Quotation quotation) => new(
        quotation.Start,
        quotation.End,
        quotation.Text,
        quotation.Kind,
        quotation.Cue,
        quotation.Confidence,
        quotation.Speaker is { } speaker ? TextSpeaker.From(speaker) : null);
}

/// <summary>The speaker of a quotation of clean text.</summary>
internal sealed record TextSpeaker(
    [property: JsonPropertyName("start")] int? Start,
    [property: JsonPropertyName("end")] int? End,
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("description")] string? Description)
{
    public static TextSpeaker From(Speaker speaker) =>
        new(speaker.MentionStart, speaker.MentionEnd, speaker.Mention, speaker.Name, speaker.Description);
}
