using System.Text.Json;

namespace ArticleParsing.Cli.Inputs;

/// <summary>A line of JSON as <c>batch</c> and <c>quotes</c> take it: an object with strings.</summary>
internal sealed class JsonLine : IDisposable
{
    private readonly JsonDocument _document;
    private readonly int _number;

    private JsonLine(JsonDocument document, int number)
    {
        _document = document;
        _number = number;
    }

    /// <exception cref="JsonException">The line is no JSON.</exception>
    /// <exception cref="InputException">The line is too long, or no JSON object.</exception>
    public static JsonLine Parse(InputLine line)
    {
        if (line.Text is null) throw new InputException("input-too-large", $"Line {line.Number} is too long.");
        var document = JsonDocument.Parse(line.Text);
        if (document.RootElement.ValueKind == JsonValueKind.Object) return new JsonLine(document, line.Number);
        document.Dispose();
        throw new InputException("invalid-json", $"Line {line.Number} is no JSON object.");
    }

    /// <summary>The line's own id, else its number; for lines of any kind.</summary>
    public static string IdFromLine(InputLine line)
    {
        try
        {
            using var json = Parse(line);
            return json.Id;
        }
        catch (Exception exception) when (exception is JsonException or InputException or OutOfMemoryException)
        {
            return "line " + line.Number;
        }
    }

    public string Id => Text("id") ?? "line " + _number;

    /// <summary>A string, or a number as it is written; null if there is neither.</summary>
    public string? Text(string name) => !_document.RootElement.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.String => String(value, name),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    public void Dispose() => _document.Dispose();

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
}
