using System.CommandLine;
using ArticleParsing.Cli.CommandLine;
using ArticleParsing.Cli.Inputs;
using ArticleParsing.Cli.Output;

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
        var input = ChoiceOption.Create(
            "--input", "What the file is.", ("auto", InputKind.Auto), ("html", InputKind.Html), ("text", InputKind.Text));
        var url = UrlOption.Create();
        var format = ChoiceOption.Create(
            "--format", "What to write.", ("json", Format.Json), ("markdown", Format.Markdown), ("html", Format.Html),
            ("text", Format.Text));
        var siteRules = SiteRulesFile.Option();
        var command = new Command("parse", "Parses one page.") { file, input, url, format, siteRules };
        command.SetAction(result =>
        {
            var options = SiteRulesFile.Read(result.GetValue(siteRules));
            return Run(result.GetValue(file)!, result.GetValue(input), result.GetValue(url), result.GetValue(format), options);
        });
        return command;
    }

    private static int Run(string file, InputKind kind, string? url, Format format, ArticleParserOptions options)
    {
        if (Directory.Exists(file)) throw new UsageException($"{file}: is a folder; parse takes one page, batch --input takes a folder.");
        if (UrlOption.IsWebAddress(file))
            throw new UsageException(
                $"{file}: nothing is fetched; save the page, or pipe it in: curl -L URL | articleparse parse - --url URL");
        try
        {
            var article = new ArticleParser(options).Parse(PageInput.FromFile(file, kind, url));
            var written = format switch
            {
                Format.Markdown => article.ToMarkdown(),
                Format.Html => article.ToHtml(),
                Format.Text => article.ToPlainText(),
                _ => article.ToJson(),
            };
            using var output = TextOutput.Open();
            output.WriteLine(written);
            output.Flush();
            return ExitCode.Done;
        }
        catch (Exception exception) when (exception is not UsageException)
        {
            var error = InputError.FromException(exception);
            Messages.Write($"{file}: {error.Code}: {error.Message}");
            return ExitCode.SomeFailed;
        }
    }
}
