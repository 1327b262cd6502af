using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleParsing.Rendering.Json;
using ArticleParsing.Text;

namespace ArticleParsing;

/// <summary>
/// Articles as JSON: the shape that <c>articleparse</c> writes, described by <c>article.schema.json</c> in the package. Names follow
/// schema.org and newsroom usage.
/// </summary>
public static class ArticleJson
{
    private static readonly Lazy<string> s_schema = new(() => EmbeddedText.Read("Rendering/Json/article.schema.json"));

    /// <summary>The JSON Schema (2020-12) of what <see cref="ToJson"/> writes.</summary>
    public static string Schema => s_schema.Value;

    /// <summary>The article as JSON; characters outside ASCII as they are, so not to be put into a script element unescaped.</summary>
    /// <param name="article">The article.</param>
    /// <param name="indented">Whether to spread the JSON over indented lines; else it is one line.</param>
    public static string ToJson(this Article article, bool indented = false)
    {
        if (article is null) throw new ArgumentNullException(nameof(article));
        return JsonSerializer.Serialize(article, (indented ? Indented : Context).Article);
    }

    /// <summary>
    /// The article that <see cref="ToJson"/> wrote. Fields that are missing are null or empty; fields it does not know are passed over.
    /// </summary>
    /// <exception cref="JsonException">The text is no JSON, or of another shape; the message says where.</exception>
    public static Article FromJson(string json)
    {
        if (json is null) throw new ArgumentNullException(nameof(json));
        return CheckedArticle.From(Deserialize(json));
    }

    internal static ArticleJsonContext Context { get; } = Create(indented: false);

    private static ArticleJsonContext Indented { get; } = Create(indented: true);

    private static Article Deserialize(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, Context.Article) ?? throw new JsonException("The JSON is null, not an article.");
        }
        catch (NotSupportedException exception)
        {
            throw new JsonException("A block of the body does not begin with its kind.", exception);
        }
        catch (ArgumentException exception)
        {
            throw new JsonException("The text holds half a surrogate pair.", exception);
        }
    }

    private static ArticleJsonContext Create(bool indented) => new(new JsonSerializerOptions
    {
        // The output is JSON for files and services, not a script inside HTML, so only what JSON itself reserves is escaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        WriteIndented = indented,
        NewLine = "\n",
        Converters =
        {
            new StatedDateConverter(),
            new JsonStringEnumConverter<PageType>(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new JsonStringEnumConverter<AuthorKind>(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new JsonStringEnumConverter<DisclaimerKind>(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new JsonStringEnumConverter<InlineKind>(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new JsonStringEnumConverter<QuotationKind>(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
            new JsonStringEnumConverter<QuotationPart>(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
        },
    });
}

[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(IReadOnlyList<TextQuotation>))]
internal sealed partial class ArticleJsonContext : JsonSerializerContext;
