using System.Text.Json;
using ArticleParsing.Warc;

namespace ArticleParsing.Cli.Inputs;

/// <summary>Why an input could not be parsed, as <c>batch</c> and <c>quotes</c> report it.</summary>
internal sealed record InputError(string Code, string Message)
{
    public static InputError FromException(Exception exception) => exception switch
    {
        ArticleLimitException limit => new(limit.Code, limit.Message),
        WarcException warc => new(warc.Code, warc.Message),
        InputException input => new(input.Code, input.Message),
        FileNotFoundException or DirectoryNotFoundException => new("not-found", exception.Message),
        IOException or UnauthorizedAccessException => new("unreadable", exception.Message),
        JsonException => new("invalid-json", exception.Message),
        OutOfMemoryException => new("out-of-memory", "There is not enough memory for this input."),
        _ => new("internal", exception.GetType().Name + ": " + exception.Message),
    };
}

/// <summary>An input that is no page and no text.</summary>
internal sealed class InputException(string code, string message) : Exception(message)
{
    public string Code { get; } = code;
}
