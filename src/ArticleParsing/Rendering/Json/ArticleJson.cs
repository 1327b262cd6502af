using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using System.Text.Json;
using ArticleParsing.Rendering.Json;
using ArticleParsing.Text;

namespace ArticleParsing;

/// <summary>
/// Articles as JSON: the shape that <c>articleparse</c> writes, described by <c>article.schema.json</c> in the package. Names follow schema.org and newsroom usage.
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

    /// <summary>The article that <see cref="ToJson"/> wrote. Fields that are missing are null or empty; fields it does not know are passed over.</summary>
    /// <exception cref="JsonException">The text is no JSON, or of another shape.</exception>
    public static Article FromJson(string json)
    {
        if (json is null) throw new ArgumentNullException(nameof(json));
        var article = JsonSerializer.Deserialize(json, Context.Article) ?? throw new JsonException("The JSON is null, not an article.");
        return article with
        {
            Authors = Checked(article.Authors, "authors"),
            Figures = Checked(article.Figures, "figures"),
            Body = Checked(article.Body, "body"),
            BodyText = article.BodyText ?? "",
            Disclaimers = Checked(article.Disclaimers, "disclaimers"),
            Related = Checked(article.Related, "related"),
            Tags = Checked(article.Tags, "tags"),
            Quotations = Checked(article.Quotations, "quotations"),
            Speakers = Checked(article.Speakers, "speakers"),
        };
    }

    internal static ArticleJsonContext Context { get; } = Create(indented: false);

    private static ArticleJsonContext Indented { get; } = Create(indented: true);

    /// <summary>The serializer refuses a list that is null, but leaves null what is missing, and does not look at what is in a list.</summary>
    private static IReadOnlyList<T> Checked<T>(IReadOnlyList<T>? list, string name)
        where T : class
    {
        for (var i = 0; i < list?.Count; i++)
        {
            if (list[i] is null) throw new JsonException(FormattableString.Invariant($"$.{name}[{i}] is null."));
        }

        return list ?? [];
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
            new JsonStringEnumConverter<PageType>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<AuthorKind>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<DisclaimerKind>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<QuotationKind>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<QuotationPart>(JsonNamingPolicy.CamelCase),
        },
    });
}

[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(IReadOnlyList<TextQuotation>))]
internal sealed partial class ArticleJsonContext : JsonSerializerContext;
