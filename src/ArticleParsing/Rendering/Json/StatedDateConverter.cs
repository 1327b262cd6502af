using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleParsing.Rendering.Json;

/// <summary>Dates as the ISO 8601 text of <see cref="StatedDate.ToString"/>.</summary>
internal sealed class StatedDateConverter : JsonConverter<StatedDate>
{
    public override StatedDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && StatedDate.TryParse(reader.GetString(), out var date) ? date : throw new JsonException("Not an ISO 8601 date.");

    public override void Write(Utf8JsonWriter writer, StatedDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
