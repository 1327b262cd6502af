using System.Text.Json.Serialization;

namespace ArticleParsing;

/// <summary>A legal or editorial notice of the page.</summary>
/// <param name="Kind">What kind of notice it is.</param>
/// <param name="Text">Its words.</param>
public sealed record Disclaimer(
    [property: JsonPropertyName("kind")] DisclaimerKind Kind,
    [property: JsonPropertyName("text")] string Text);

/// <summary>The kinds of notices.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DisclaimerKind>))]
public enum DisclaimerKind
{
    /// <summary>A notice of none of the other kinds.</summary>
    [JsonStringEnumMemberName("other")]
    Other,

    /// <summary>A legal notice or warning.</summary>
    [JsonStringEnumMemberName("legal")]
    Legal,

    /// <summary>A correction of an earlier version.</summary>
    [JsonStringEnumMemberName("correction")]
    Correction,

    /// <summary>A note by the editors on the text.</summary>
    [JsonStringEnumMemberName("editorsNote")]
    EditorsNote,

    /// <summary>The text is paid for or supported by somebody.</summary>
    [JsonStringEnumMemberName("sponsorship")]
    Sponsorship,

    /// <summary>The publisher earns from links in the text.</summary>
    [JsonStringEnumMemberName("affiliate")]
    Affiliate,

    /// <summary>The views are the author's own.</summary>
    [JsonStringEnumMemberName("opinion")]
    Opinion,

    /// <summary>The text comes from, or was first published by, somebody else.</summary>
    [JsonStringEnumMemberName("syndication")]
    Syndication,

    /// <summary>Who else reported, wrote or edited.</summary>
    [JsonStringEnumMemberName("contributors")]
    Contributors,
}
