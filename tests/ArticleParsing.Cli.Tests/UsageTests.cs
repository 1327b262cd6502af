namespace ArticleParsing.Cli.Tests;

/// <summary>Mistakes on the command line: one clear line and exit code 2.</summary>
public sealed class UsageTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("There is no command 'bacth'", "bacth")]
    [InlineData("There is no option '--inptu'", "batch", "--inptu", "x")]
    [InlineData("Option '--input' is required", "batch")]
    [InlineData("'more' is one argument too many", "parse", "story.html", "more")]
    [InlineData("--format takes json, markdown, html or text, not 'md'", "parse", "story.html", "--format", "md")]
    [InlineData("--url takes an address with http or https, not 'notaurl'", "parse", "story.html", "--url", "notaurl")]
    [InlineData("--jobs takes a number from 1 to 1024, not 'abc'", "batch", "--input", "pages", "--jobs", "abc")]
    [InlineData("--jobs takes a number from 1 to 1024, not '999999999'", "batch", "--input", "pages", "--jobs", "999999999")]
    [InlineData("--jobs takes a number from 1 to 1024, not '0'", "batch", "--input", "pages", "--jobs", "0")]
    [InlineData("no such file or folder", "batch", "--input", "nowhere")]
    [InlineData("no such file", "quotes", "--input", "nowhere")]
    [InlineData("is a folder; quotes takes a file", "quotes", "--input", "pages")]
    [InlineData("is a folder; parse takes one page", "parse", "pages")]
    [InlineData("nothing is fetched", "parse", "https://news.example/story")]
    [InlineData("parse takes one page", "batch", "--input", "story.html")]
    [InlineData("--output takes a folder", "batch", "--input", "pages", "--format", "markdown")]
    [InlineData("--resume needs the --output of the run before", "batch", "--input", "pages", "--resume")]
    [InlineData("--resume does not go with", "batch", "--input", "pages", "--format", "quotes-csv", "--output", "out.csv", "--resume")]
    public void A_mistake_is_told_in_one_line(string expected, params string[] arguments)
    {
        _tool.Write("story.html");
        _tool.Write("pages/a.html");
        var result = Tool.Run([.. arguments.Select(a => a is "story.html" or "pages" or "out.csv" ? _tool.Path(a) : a)]);
        result.Code.ShouldBe(2, result.Error);
        result.Error.ShouldContain(expected);
        result.Error.TrimEnd().ShouldNotContain("\n");
        result.Output.ShouldBeEmpty();
    }
}
