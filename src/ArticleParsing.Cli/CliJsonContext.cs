using System.Text.Json.Serialization;

namespace ArticleParsing.Cli;

[JsonSerializable(typeof(string))]
internal sealed partial class CliJsonContext : JsonSerializerContext;
