using System.CommandLine;
using ArticleParsing.Cli.Output;

namespace ArticleParsing.Cli;

/// <summary><c>articleparse schema</c>: the JSON Schema of an article.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var command = new Command("schema", "Writes the JSON Schema of an article.");
        command.SetAction(_ =>
        {
            using var output = TextOutput.Open();
            output.WriteLine(ArticleJson.Schema.TrimEnd());
            output.Flush();
        });
        return command;
    }
}
