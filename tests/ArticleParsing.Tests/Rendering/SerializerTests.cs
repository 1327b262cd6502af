using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Json.Schema;

namespace ArticleParsing.Tests.Rendering;

/// <summary>Articles through other people's serialisers: the published shape, there and back, without a converter or an option.</summary>
public sealed partial class SerializerTests
{
    private static readonly Dictionary<string, JsonSerializerOptions> s_setups = new()
    {
        ["default"] = JsonSerializerOptions.Default,
        ["web"] = JsonSerializerOptions.Web,
        ["another naming policy"] = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper },
        ["source generated"] = OwnContext.Default.Options,
        ["the library's resolver"] = new() { TypeInfoResolver = ArticleJson.TypeInfoResolver },
        ["a chain"] = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(OwnContext.Default, ArticleJson.TypeInfoResolver) },
    };

    public static TheoryData<string> Setups => [.. s_setups.Keys];

    [Theory]
    [MemberData(nameof(Setups))]
    public void Json_has_the_published_shape(string setup)
    {
        var json = JsonSerializer.Serialize(Samples.Full, s_setups[setup]);
        JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(Samples.Full.ToJson())).ShouldBeTrue(json);
        JsonSchema.FromText(ArticleJson.Schema).Evaluate(JsonDocument.Parse(json).RootElement).IsValid.ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Setups))]
    public void An_article_comes_back(string setup) =>
        JsonSerializer.Deserialize<Article>(JsonSerializer.Serialize(Samples.Full, s_setups[setup]), s_setups[setup])!.Equals(Samples.Full)
            .ShouldBeTrue();

    [Theory]
    [MemberData(nameof(Setups))]
    public void What_is_missing_is_empty(string setup) =>
        JsonSerializer.Deserialize<Article>("{}", s_setups[setup])!.Equals(new Article()).ShouldBeTrue();

    [Fact]
    public void Json_carries_the_version_of_its_shape()
    {
        JsonNode.Parse(new Article().ToJson())!["schemaVersion"]!.GetValue<string>().ShouldBe("1.0");
        ArticleJson.FromJson("{\"schemaVersion\": \"1.7\"}").SchemaVersion.ShouldBe("1.0");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Streams_and_buffers_hold_the_same_as_the_string(bool indented)
    {
        var expected = Samples.Full.ToJson(indented);
        var buffer = new ArrayBufferWriter<byte>();
        Samples.Full.WriteJson(buffer, indented);
        Encoding.UTF8.GetString(buffer.WrittenSpan).ShouldBe(expected);
        ArticleJson.FromJson(buffer.WrittenSpan).Equals(Samples.Full).ShouldBeTrue();
        using var stream = new MemoryStream();
        await Samples.Full.WriteJsonAsync(stream, indented);
        Encoding.UTF8.GetString(stream.ToArray()).ShouldBe(expected);
        stream.Position = 0;
        (await ArticleJson.FromJsonAsync(stream)).Equals(Samples.Full).ShouldBeTrue();
    }

    [Theory]
    [InlineData("{\"body\": [{}]}")]
    [InlineData("{\"authors\": [null]}")]
    [InlineData("null")]
    public async Task Bytes_of_another_shape_are_refused_as_the_string_is(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        Should.Throw<JsonException>(() => ArticleJson.FromJson(bytes));
        await Should.ThrowAsync<JsonException>(ArticleJson.FromJsonAsync(new MemoryStream(bytes)));
    }

    [Fact]
    public void Writers_get_what_the_strings_hold()
    {
        var (html, markdown, text) = (new StringWriter(), new StringWriter(), new StringWriter());
        Samples.Full.WriteHtml(html);
        Samples.Full.WriteMarkdown(markdown);
        Samples.Full.WritePlainText(text);
        (html.ToString(), markdown.ToString(), text.ToString()).ShouldBe(
            (Samples.Full.ToHtml(), Samples.Full.ToMarkdown(), Samples.Full.ToPlainText()));
        var (long_, written) = (new Article { Body = [new BodyParagraph(new string('x', 100_000))] }, new StringWriter());
        long_.WritePlainText(written);
        written.ToString().ShouldBe(long_.ToPlainText());
    }

    [JsonSerializable(typeof(Article))]
    private sealed partial class OwnContext : JsonSerializerContext;
}
