using System.CommandLine;

namespace ArticleParsing.Cli;

/// <summary><c>articleparse parse FILE|-</c>: one page, in the format asked for.</summary>
internal static class ParseCommand
{
    private enum Format
    {
        Json,
        Markdown,
        Html,
        Text,
    }

    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "The page or text; - for standard input." };
        var input = new Option<InputKind>("--input") { Description = "What the file is.", DefaultValueFactory = _ => InputKind.Auto };
        var url = new Option<string?>("--url") { Description = "The page's address, for relative links." };
        var format = new Option<Format>("--format") { Description = "What to write.", DefaultValueFactory = _ => Format.Json };
        var siteRules = SiteRulesFile.Option();
        var command = new Command("parse", "Parses one page.") { file, input, url, format, siteRules };
        command.SetAction(result => SiteRulesFile.TryRead(result.GetValue(siteRules), out var options)
            ? Run(result.GetValue(file)!, result.GetValue(input), result.GetValue(url), result.GetValue(format), options)
            : ExitCode.Usage);
        return command;
    }

    private static int Run(string file, InputKind kind, string? url, Format format, ArticleParserOptions options)
    {
        try
        {
            var article = PageInput.OfFile(file, kind, url).Parse(new ArticleParser(options));
            using var output = StandardStreams.Output();
            output.WriteLine(format switch
            {
                Format.Markdown => article.ToMarkdown(),
                Format.Html => article.ToHtml(),
                Format.Text => article.ToPlainText(),
                _ => article.ToJson(),
            });
            return ExitCode.Done;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            var error = InputError.Of(exception);
            Console.Error.WriteLine($"{file}: {error.Code}: {error.Message}");
            return ExitCode.SomeFailed;
        }
    }
}
