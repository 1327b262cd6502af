using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Json.Schema;

namespace ArticleParsing.Tests.Rendering;

/// <summary>
/// The schema is made from the types and their documentation. ARTICLEPARSING_UPDATE_GOLDENS=1 writes it anew; else it must be what the
/// types say.
/// </summary>
public sealed partial class SchemaTests
{
    private static readonly JsonSerializerOptions s_written = new() { WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    [Fact]
    public void Published_schema_is_what_the_types_say()
    {
        var actual = Generate().ToJsonString(s_written) + "\n";
        var file = SourceFile();
        if (Environment.GetEnvironmentVariable("ARTICLEPARSING_UPDATE_GOLDENS") == "1") File.WriteAllText(file, actual);
        File.ReadAllText(file)
            .ReplaceLineEndings("\n")
            .ShouldBe(actual, "write it anew with ARTICLEPARSING_UPDATE_GOLDENS=1 and read the difference");
    }

    [Fact]
    public void Every_golden_article_is_valid()
    {
        var schema = JsonSchema.FromText(ArticleJson.Schema);
        var goldens = Directory.GetFiles(Path.GetFullPath(Path.Combine(SourceFolder(), "../Goldens/pages")), "*.article.json");
        goldens.Length.ShouldBeGreaterThan(5);
        foreach (var golden in goldens)
            schema.Evaluate(JsonDocument.Parse(File.ReadAllText(golden)).RootElement).IsValid.ShouldBeTrue(golden);
        schema.Evaluate(JsonDocument.Parse(Samples.Full.ToJson()).RootElement).IsValid.ShouldBeTrue();
    }

    [Theory]
    [InlineData("{\"headline\": 3}")]
    [InlineData("{\"publishedAt\": \"yesterday\"}")]
    [InlineData("{\"quotations\": [{\"text\": \"x\"}]}")]
    [InlineData("{\"body\": [{\"kind\": \"poem\", \"text\": \"x\"}]}")]
    public void What_is_no_article_is_invalid(string json) =>
        JsonSchema.FromText(ArticleJson.Schema).Evaluate(JsonDocument.Parse(json).RootElement).IsValid.ShouldBeFalse();

    private static JsonObject Generate()
    {
        var documentation = XDocument.Load(Path.ChangeExtension(typeof(Article).Assembly.Location, ".xml"))
            .Descendants("member")
            .ToDictionary(m => m.Attribute("name")!.Value);
        var body = ArticleJson.Context.Article.Options.GetJsonSchemaAsNode(typeof(Article), new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, node) =>
            {
                var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
                var schema = type == typeof(StatedDate)
                    ? new JsonObject { ["type"] = context.PropertyInfo is null ? "string" : new JsonArray("string", "null"),
                        ["pattern"] = @"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})?)?$" }
                    : node;
                if (schema is JsonObject described && Describe(documentation, context) is { } description)
                    described.Insert(0, "description", description);
                return schema;
            },
        }).AsObject();
        body.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        body.Insert(1, "title", "Article");
        return body;
    }

    /// <summary>A property's summary, or, of a positional record, its parameter's text.</summary>
    private static string? Describe(Dictionary<string, XElement> documentation, JsonSchemaExporterContext context)
    {
        if (context.PropertyInfo is not { } property)
            return context.Path.IsEmpty ? Words(documentation["T:" + typeof(Article).FullName].Element("summary")) : null;
        var type = property.DeclaringType;
        var name = char.ToUpper(property.Name[0], CultureInfo.InvariantCulture) + property.Name[1..];
        if (documentation.TryGetValue($"P:{type.FullName}.{name}", out var member)) return Words(member.Element("summary"));
        return documentation.TryGetValue("T:" + type.FullName, out member)
            ? Words(member.Elements("param").FirstOrDefault(p => p.Attribute("name")!.Value == name))
            : null;
    }

    private static string? Words(XElement? element)
    {
        if (element is null) return null;
        var text = string.Concat(
            element.Nodes()
                .Select(n => n is XElement e
                    ? e.Attribute("langword")?.Value ?? e.Attribute("cref")?.Value.Split('.')[^1] ?? e.Value
                    : n.ToString()));
        return WhiteSpace().Replace(text, " ").Trim();
    }

    private static string SourceFile() =>
        Path.GetFullPath(Path.Combine(SourceFolder(), "../../../src/ArticleParsing/Rendering/Json/article.schema.json"));

    private static string SourceFolder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
