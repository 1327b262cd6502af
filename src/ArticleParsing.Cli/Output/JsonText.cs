using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleParsing.Cli.Inputs;

namespace ArticleParsing.Cli.Output;

/// <summary>The pieces of JSON that lines are put together from.</summary>
internal static class JsonText
{
    public static string Quote(string text) => JsonSerializer.Serialize(text, CliJsonContext.Default.String);

    public static string Error(InputError error) => $"{{\"code\":{Quote(error.Code)},\"message\":{Quote(error.Message)}}}";
}

[JsonSerializable(typeof(string))]
internal sealed partial class CliJsonContext : JsonSerializerContext;
