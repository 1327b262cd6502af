using System.Text.Json;

namespace ArticleParsing.Cli;

/// <summary>Why an input could not be parsed, as <c>batch</c> reports it.</summary>
internal sealed record InputError(string Code, string Message)
{
    public static InputError Of(Exception exception) => exception switch
    {
        ArticleLimitException limit => new(limit.Code, limit.Message),
        InputException input => new(input.Code, input.Message),
        FileNotFoundException or DirectoryNotFoundException => new("not-found", exception.Message),
        IOException or UnauthorizedAccessException => new("unreadable", exception.Message),
        InvalidDataException => new("unreadable", "The compressed data is damaged: " + exception.Message),
        JsonException => new("invalid-json", exception.Message),
        _ => new("internal", exception.GetType().Name + ": " + exception.Message),
    };
}

/// <summary>An input that is no page at all.</summary>
internal sealed class InputException(string code, string message) : Exception(message)
{
    public string Code { get; } = code;
}
