using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace ArticleParsing.Cli.Tests;

/// <summary>The tool as a user runs it: the built program in a process of its own.</summary>
public sealed class ToolTests : IDisposable
{
    private const string Story = Tool.Story;

    private readonly Tool _tool = new();

    private string Folder => _tool.Folder;

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Parse_writes_the_article_as_json()
    {
        var (code, output, _) = Run("parse", Write("story.html", Story));
        code.ShouldBe(0);
        var article = JsonDocument.Parse(output).RootElement;
        article.GetProperty("headline").GetString().ShouldBe("Bridge closes for the winter");
        article.GetProperty("body").GetArrayLength().ShouldBe(2);
        article.GetProperty("quotations")
            .EnumerateArray()
            .First(q => q.GetProperty("kind").GetString() == "direct")
            .GetProperty("speaker")
            .GetProperty("name")
            .GetString()
            .ShouldBe("Orla Finn");
    }

    [Theory]
    [InlineData("markdown", "# Bridge closes for the winter")]
    [InlineData("html", "<h1>Bridge closes for the winter</h1>")]
    [InlineData("text", "Bridge closes for the winter\n\nThe old bridge")]
    public void Parse_writes_other_formats(string format, string expected) =>
        Run("parse", Write("story.html", Story), "--format", format).Output.ShouldContain(expected);

    [Fact]
    public void Batch_keeps_the_order_and_survives_every_bad_input()
    {
        Write("a.html", Story);
        File.WriteAllBytes(Path.Combine(Folder, "b.html"), [0x89, 0x50, 0, 0, 0, 0, 0, 0, 0, 0]);
        File.WriteAllText(Path.Combine(Folder, "c.html.gz"), "this is no gzip");
        using (var gzip = new GZipStream(File.Create(Path.Combine(Folder, "d.html.gz")), CompressionMode.Compress)) gzip.Write(
            Encoding.UTF8.GetBytes(Story));
        Write("e.html", string.Concat(Enumerable.Repeat("<div>", 50_000)));
        Write("f.txt", "");
        Write("ignored.pdf", "x");
        var (code, output, _) = Run("batch", "--input", Folder);
        code.ShouldBe(1);
        JsonElement[] lines = [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
        lines.Select(l => l.GetProperty("id").GetString()).ShouldBe(["a", "b", "c", "d", "e", "f"]);
        lines.Select(l => l.TryGetProperty("error", out var error) ? error.GetProperty("code").GetString() : "")
            .ShouldBe(["", "binary-input", "unreadable", "", "nesting-too-deep", ""]);
        lines[0].GetProperty("elapsedMs").GetDouble().ShouldBeGreaterThan(0);
        lines[3].GetProperty("article")
            .GetProperty("bodyText")
            .GetString()
            .ShouldBe(lines[0].GetProperty("article").GetProperty("bodyText").GetString());
    }

    [Fact]
    public void Batch_reads_lines_and_reports_bad_ones()
    {
        var input = Write("pages.jsonl",
            JsonSerializer.Serialize(new { id = "one", html = Story }) + "\n{broken\n"
                + JsonSerializer.Serialize(new { id = 3, text = "Just a word" }) + "\n{\"id\":\"four\"}\n");
        var (code, output, _) = Run("batch", "--input", input, "--jobs", "2");
        code.ShouldBe(1);
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString())
            .ShouldBe(["one", "line 2", "3", "four"]);
        output.ShouldContain("\"code\":\"invalid-json\"");
        output.ShouldContain("\"code\":\"no-content\"");
    }

    [Fact]
    public void Batch_reports_each_page_that_crosses_a_limit_and_goes_on()
    {
        using (var gzip = new GZipStream(File.Create(Path.Combine(Folder, "a.html.gz")), CompressionLevel.SmallestSize))
        {
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 400; i++) gzip.Write(zeros);
        }

        Write("b.html", string.Concat(Enumerable.Repeat("<i></i>", 600_000)));
        // Attributes that nobody reads are never made: no limit is crossed.
        Write("c.html", "<p" + string.Concat(Enumerable.Range(0, 2_000).Select(i => " a" + i)) + ">");
        Write("d.html", "<p title=\"" + new string('x', 5_000_000) + "\">");
        Write("e.html", "<p>" + new string('x', 9_000_000));
        Write("f.html", "<p>x<!--" + string.Concat(Enumerable.Repeat("--!", 500_000)));
        Write("g.html", Story);
        var (code, output, _) = Run("batch", "--input", Folder);
        code.ShouldBe(1);
        JsonElement[] lines = [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
        lines.Select(l => l.TryGetProperty("error", out var error) ? error.GetProperty("code").GetString() : "")
            .ShouldBe(["input-too-large", "too-many-elements", "", "attribute-too-long", "text-too-long", "", ""]);
        lines[1].GetProperty("error").GetProperty("message").GetString()!.ShouldContain("MaxElementCount: allowed 200000");
    }

    [Fact]
    public void Half_a_surrogate_pair_in_a_line_fails_that_line_only()
    {
        var input = Write("pages.jsonl",
            "{\"id\":\"\\ud800\",\"html\":\"x\"}\n{\"id\":\"b\",\"html\":\"\\ud800\"}\n"
                + JsonSerializer.Serialize(new { id = "c", html = Story }) + "\n");
        var (code, output, _) = Run("batch", "--input", input);
        code.ShouldBe(1);
        JsonElement[] lines = [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
        lines.Select(l => l.GetProperty("id").GetString()).ShouldBe(["line 1", "b", "c"]);
        lines.Select(l => l.TryGetProperty("error", out var error) ? error.GetProperty("code").GetString() : "")
            .ShouldBe(["invalid-json", "invalid-json", ""]);
    }

    [Fact]
    public void Quotes_reads_clean_text()
    {
        var input = Write("texts.jsonl", "{\"id\":\"q\",\"text\":\"\\u201CIt stays closed,\\u201D said Orla Finn.\"}\n");
        var (code, output, _) = Run("quotes", "--input", input);
        code.ShouldBe(0);
        var quotation = JsonDocument.Parse(output).RootElement.GetProperty("quotations")[0];
        (quotation.GetProperty("start").GetInt32(), quotation.GetProperty("end").GetInt32()).ShouldBe((1, 17));
        quotation.GetProperty("speaker").GetProperty("name").GetString().ShouldBe("Orla Finn");
    }

    [Fact]
    public void Site_rules_come_from_a_file()
    {
        var rules = Write("rules.json", "{\"news.example\": {\"headline\": \"p\"}}");
        var page = Write("story.html", Story);
        Run("parse", page, "--url", "https://news.example/", "--site-rules", rules, "--format", "markdown").Output.ShouldContain(
            "# The old bridge over the river");
        Run("parse", page, "--site-rules", Write("bad.json", "{\"news.example\": {\"headlnie\": \"p\"}}"))
            .ShouldSatisfyAllConditions(r => r.Code.ShouldBe(2), r => r.Error.ShouldContain("headlnie"));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("batch")]
    [InlineData("batch", "--input", "no-such-folder")]
    public void Wrong_usage_exits_with_two(params string[] arguments) => Run(arguments).Code.ShouldBe(2);

    [Fact]
    public void Missing_file_is_an_error_that_names_it()
    {
        var (code, _, error) = Run("parse", Path.Combine(Folder, "missing.html"));
        code.ShouldBe(1);
        error.ShouldContain("missing.html");
    }

    private string Write(string name, string content) => _tool.Write(name, content);

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        var (code, output, error) = Tool.Run(arguments);
        return (code, output, error);
    }
}
