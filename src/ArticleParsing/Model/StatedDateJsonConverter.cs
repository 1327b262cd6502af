using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleParsing;

/// <summary>
/// Dates as the ISO 8601 text of <see cref="StatedDate.ToString"/>. <see cref="StatedDate"/> names it, so nobody has to register it.
/// </summary>
public sealed class StatedDateJsonConverter : JsonConverter<StatedDate>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not a date as <see cref="StatedDate.TryParse"/> reads it.</exception>
    public override StatedDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && StatedDate.TryParse(reader.GetString(), out var date)
            ? date
            : throw new JsonException("Not an ISO 8601 date.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, StatedDate value, JsonSerializerOptions options)
    {
        if (writer is null) throw new ArgumentNullException(nameof(writer));
        writer.WriteStringValue(value.ToString());
    }
}
