using System.Text.Json;

namespace ArticleParsing.Cli.Batch;

/// <summary>An input of a batch, not read yet: reading happens where parsing does, so that a bad one only fails itself.</summary>
internal sealed record BatchInput(string Id, Func<PageInput> Open);

internal static class BatchInputs
{
    public static IEnumerable<BatchInput> OfFolder(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(InputFile.IsInput)
            .Order(StringComparer.Ordinal)
            .Select(path => new BatchInput(InputFile.IdOf(path), () => PageInput.OfFile(path, InputKind.Auto, null)));

    public static IEnumerable<BatchInput> OfLines(string path)
    {
        using var reader = StandardStreams.Input(path);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            var place = number;
            yield return new BatchInput(IdOf(line) ?? "line " + place, () => OfLine(line, place));
        }
    }

    private static PageInput OfLine(string line, int number)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object) throw new InputException("invalid-json", $"Line {number} is no JSON object.");
        var html = Text(root, "html");
        var text = Text(root, "text");
        if (html is null && text is null) throw new InputException("no-content", $"Line {number} has neither \"html\" nor \"text\".");
        return new PageInput(Text(root, "id") ?? "line " + number, html is null ? InputKind.Text : InputKind.Html, null, html ?? text, Text(root, "url"));
    }

    private static string? IdOf(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.Object ? Text(document.RootElement, "id") : null;
        }
        catch (Exception exception) when (exception is JsonException or InputException)
        {
            return null;
        }
    }

    private static string? String(JsonElement value, string name)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            throw new InputException("invalid-json", $"The string \"{name}\" holds half of a surrogate pair.");
        }
    }

    private static string? Text(JsonElement root, string name) =>
        !root.TryGetProperty(name, out var value) ? null : value.ValueKind switch
        {
            JsonValueKind.String => String(value, name),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
}
