using System.Text.Json;

namespace ArticleParsing.Evaluation.Scoring;

/// <summary>The gold of a page: null if the corpus does not say.</summary>
internal sealed record ExtractionGold(
    string Id, string PageType, string? Body, string? Title, IReadOnlyList<string>? Authors, string? Published)
{
    public static IReadOnlyList<ExtractionGold> Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        return [.. document.RootElement.EnumerateObject()
            .Select(p => new ExtractionGold(p.Name, Text(p.Value, "page_type") ?? "none", Text(p.Value, "body"), Text(p.Value, "title"),
                List(p.Value, "authors"), Text(p.Value, "published")))];
    }

    private static string? Text(JsonElement page, string name) =>
        page.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static List<string>? List(JsonElement page, string name)
    {
        if (!page.TryGetProperty(name, out var value)) return null;
        return value.ValueKind switch
        {
            JsonValueKind.Array => [.. value.EnumerateArray().Select(v => v.ToString())],
            JsonValueKind.String => [value.GetString()!],
            _ => [],
        };
    }
}
