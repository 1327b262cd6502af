using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ArticleParsing.Rendering.Json;
using ArticleParsing.Text;

namespace ArticleParsing;

/// <summary>
/// Articles as JSON: the shape that <c>articleparse</c> writes, described by <c>article.schema.json</c> in the package. Names follow
/// schema.org and newsroom usage.
/// </summary>
/// <remarks>
/// The names stand on the types, so <see cref="JsonSerializer"/> gives the same shape with any options. What these methods add: no
/// character outside ASCII is escaped, what is read is checked as the schema says, and nothing needs reflection.
/// </remarks>
public static class ArticleJson
{
    private static readonly Lazy<string> s_schema = new(() => EmbeddedText.Read("Rendering/Json/article.schema.json"));

    /// <summary>The JSON Schema (2020-12) of what <see cref="ToJson(Article, bool)"/> writes.</summary>
    public static string Schema => s_schema.Value;

    /// <summary>
    /// How articles and all that they hold are serialised, made at compile time: add it to
    /// <see cref="JsonSerializerOptions.TypeInfoResolverChain"/> to write articles with options of your own in a program that is trimmed or
    /// compiled ahead of time.
    /// </summary>
    public static IJsonTypeInfoResolver TypeInfoResolver => ArticleJsonContext.Default;

    /// <summary>The article as JSON; characters outside ASCII as they are, so not to be put into a script element unescaped.</summary>
    /// <param name="article">The article.</param>
    /// <param name="indented">Whether to spread the JSON over indented lines; else it is one line.</param>
    public static string ToJson(this Article article, bool indented = false)
    {
        Require(article, nameof(article));
        return JsonSerializer.Serialize(article, ContextFor(indented).Article);
    }

    /// <summary>Writes the article as JSON in UTF-8, without making a string of it.</summary>
    /// <param name="article">The article.</param>
    /// <param name="output">Where to write, such as the body of a response.</param>
    /// <param name="indented">Whether to spread the JSON over indented lines; else it is one line.</param>
    public static void WriteJson(this Article article, IBufferWriter<byte> output, bool indented = false)
    {
        Require(article, nameof(article));
        Require(output, nameof(output));
        var context = ContextFor(indented);
        using var writer = new Utf8JsonWriter(
            output, new JsonWriterOptions { Encoder = context.Options.Encoder, Indented = indented, NewLine = "\n" });
        JsonSerializer.Serialize(writer, article, context.Article);
    }

    /// <summary>Writes the article as JSON in UTF-8. The stream stays open.</summary>
    /// <param name="article">The article.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="indented">Whether to spread the JSON over indented lines; else it is one line.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static Task WriteJsonAsync(
        this Article article, Stream output, bool indented = false, CancellationToken cancellationToken = default)
    {
        Require(article, nameof(article));
        Require(output, nameof(output));
        return JsonSerializer.SerializeAsync(output, article, ContextFor(indented).Article, cancellationToken);
    }

    /// <summary>
    /// The article that <see cref="ToJson(Article, bool)"/> wrote. Fields that are missing are null or empty; fields it does not know are
    /// passed over.
    /// </summary>
    /// <exception cref="JsonException">The text is no JSON, or of another shape; the message says where.</exception>
    public static Article FromJson(string json)
    {
        Require(json, nameof(json));
        try
        {
            return CheckedArticle.Check(JsonSerializer.Deserialize(json, Context.Article));
        }
        catch (Exception exception) when (DescribeShape(exception) is { } message)
        {
            throw new JsonException(message, exception);
        }
    }

    /// <summary>The article that <see cref="WriteJson"/> wrote.</summary>
    /// <inheritdoc cref="FromJson(string)"/>
    /// <param name="utf8Json">The JSON in UTF-8, without a byte order mark.</param>
    public static Article FromJson(ReadOnlySpan<byte> utf8Json)
    {
        try
        {
            return CheckedArticle.Check(JsonSerializer.Deserialize(utf8Json, Context.Article));
        }
        catch (Exception exception) when (DescribeShape(exception) is { } message)
        {
            throw new JsonException(message, exception);
        }
    }

    /// <summary>The article that <see cref="WriteJsonAsync"/> wrote. The stream is read to its end and stays open.</summary>
    /// <inheritdoc cref="FromJson(string)"/>
    /// <param name="utf8Json">The JSON in UTF-8.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<Article> FromJsonAsync(Stream utf8Json, CancellationToken cancellationToken = default)
    {
        Require(utf8Json, nameof(utf8Json));
        try
        {
            return CheckedArticle.Check(
                await JsonSerializer.DeserializeAsync(utf8Json, Context.Article, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception exception) when (DescribeShape(exception) is { } message)
        {
            throw new JsonException(message, exception);
        }
    }

    internal static ArticleJsonContext Context { get; } = Create(indented: false);

    private static ArticleJsonContext Indented { get; } = Create(indented: true);

    private static ArticleJsonContext ContextFor(bool indented) => indented ? Indented : Context;

    /// <summary>
    /// What is wrong with JSON that the serializer refuses with another exception than its own; null for all other exceptions.
    /// </summary>
    private static string? DescribeShape(Exception exception) => exception switch
    {
        NotSupportedException => "A block of the body does not begin with its kind.",
        ArgumentException => "The text holds half a surrogate pair.",
        _ => null,
    };

    /// <summary>Stricter than the attributes of the types: what may not be null is not, and a kind is a name, not a number.</summary>
    private static ArticleJsonContext Create(bool indented) => new(new JsonSerializerOptions
    {
        // The output is JSON for files and services, not a script inside HTML, so only what JSON itself reserves is escaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        WriteIndented = indented,
        NewLine = "\n",
        Converters =
        {
            new JsonStringEnumConverter<PageType>(namingPolicy: null, allowIntegerValues: false),
            new JsonStringEnumConverter<AuthorKind>(namingPolicy: null, allowIntegerValues: false),
            new JsonStringEnumConverter<DisclaimerKind>(namingPolicy: null, allowIntegerValues: false),
            new JsonStringEnumConverter<InlineKind>(namingPolicy: null, allowIntegerValues: false),
            new JsonStringEnumConverter<QuotationKind>(namingPolicy: null, allowIntegerValues: false),
            new JsonStringEnumConverter<QuotationPart>(namingPolicy: null, allowIntegerValues: false),
        },
    });

    private static void Require(object? value, string name)
    {
        if (value is null) throw new ArgumentNullException(name);
    }
}

[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(IEnumerable<TextQuotation>))]
internal sealed partial class ArticleJsonContext : JsonSerializerContext;
