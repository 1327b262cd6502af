using System.Text;
using System.Text.Json;
using ArticleParsing;

namespace Playground;

/// <summary>What the browser shows: every block of the page, the article, what it looks like written out, and its pieces.</summary>
internal static class AnalyzeResponse
{
    public static string ToJson((PageAnalysis Analysis, bool IsHtml, TimeSpan Elapsed) result)
    {
        var (analysis, isHtml, elapsed) = result;
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("kind", isHtml ? "html" : "text");
            json.WriteNumber("elapsedMs", Math.Round(elapsed.TotalMilliseconds, 1));
            json.WritePropertyName("article");
            json.WriteRawValue(analysis.Article.ToJson());
            json.WriteString("json", analysis.Article.ToJson(indented: true));
            json.WriteString("markdown", analysis.Article.ToMarkdown());
            json.WriteString("html", analysis.Article.ToHtml(new RenderingOptions { MarkQuotations = true }));
            json.WritePropertyName("chunks");
            JsonSerializer.Serialize(json, analysis.Article.ToChunks(), JsonSerializerOptions.Web);
            json.WriteStartArray("blocks");
            foreach (var block in analysis.Blocks)
            {
                json.WriteStartObject();
                json.WriteString("text", block.Text);
                json.WriteString("role", JsonNamingPolicy.CamelCase.ConvertName(block.Role.ToString()));
                json.WriteNumber("confidence", Math.Round(block.Confidence, 2));
                json.WriteString("reason", block.Reason);
                json.WriteString("mediaUrl", block.MediaUrl);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
