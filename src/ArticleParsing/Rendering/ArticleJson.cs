using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleParsing;

/// <summary>Articles as JSON: the shape that <c>articleparse</c> writes. Names follow schema.org and newsroom usage.</summary>
public static class ArticleJson
{
    /// <summary>The article as one line of JSON; characters outside ASCII as they are.</summary>
    public static string ToJson(this Article article) => JsonSerializer.Serialize(article, Context.Article);

    /// <summary>The article that <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="JsonException">The text is no JSON, or of another shape.</exception>
    public static Article FromJson(string json) =>
        JsonSerializer.Deserialize(json, Context.Article) ?? throw new JsonException("The JSON is null, not an article.");

    internal static ArticleJsonContext Context { get; } = new(new JsonSerializerOptions
    {
        // The output is JSON for files and services, not a script inside HTML, so only what JSON itself reserves is escaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters =
        {
            new StatedDateConverter(),
            new JsonStringEnumConverter<DisclaimerKind>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<QuotationKind>(JsonNamingPolicy.CamelCase),
        },
    });
}

[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(IReadOnlyList<TextQuotation>))]
internal sealed partial class ArticleJsonContext : JsonSerializerContext;
