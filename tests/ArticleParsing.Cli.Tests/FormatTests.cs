using System.Text.Json;
using CsvHelper;
using YamlDotNet.Serialization;

namespace ArticleParsing.Cli.Tests;

/// <summary>What a batch writes for other programs: Markdown with front matter, CSV, a schema.</summary>
public sealed class FormatTests : IDisposable
{
    private const string Page =
        "<html lang=en><head><title>Bridge: closes &quot;for&quot; winter</title><link rel=canonical href=https://news.example/bridge>"
        + "<meta property=article:published_time content=2026-03-02T08:00:00Z><meta name=author content='Orla Finn'></head><body><h1>Bridge: closes \"for\" winter</h1>"
        + "<p>The old bridge over the river will stay closed until the spring, the council said on Monday.</p>"
        + "<p>\u201C=HYPERLINK(\"https://evil.example\") costs,\u201D said the mayor, Marit Osk, after a long meeting, with \u201C-3 degrees outside,\u201D she said.</p></body></html>";

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Markdown_files_begin_with_front_matter_that_yaml_reads()
    {
        _tool.Write("pages/a/index.html", Page);
        _tool.Write("pages/b/index.html", Page);
        _tool.Write(
            "pages/b/index.txt", "The Old Bridge Stays Closed\n\nThe old bridge over the river will stay closed until the spring.\n");
        _tool.Write("pages/c.html", "%PDF-1.7");
        var result = Tool.Run("batch", "--input", _tool.Path("pages"), "--output", _tool.Path("out"), "--format", "markdown");
        result.Code.ShouldBe(1);
        result.Error.ShouldContain("c.html: binary-input: ");
        result.Error.ShouldContain("3 done, 1 failed");
        Directory.GetFiles(_tool.Path("out"), "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(_tool.Path("out"), f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .ShouldBe(["a/index.md", "b/index-2.md", "b/index.md"]);
        var parts = File.ReadAllText(_tool.Path("out/a/index.md")).Split("---\n", 3);
        parts[0].ShouldBeEmpty();
        var matter = new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(parts[1]);
        matter["title"].ShouldBe("Bridge: closes \"for\" winter");
        matter["path"].ShouldBe("a/index.html");
        matter["url"].ShouldBe("https://news.example/bridge");
        matter["published"].ToString()!.ShouldStartWith("2026-03-02");
        matter["authors"].ShouldBeOfType<List<object>>().ShouldBe(["Orla Finn"]);
        parts[2].ShouldStartWith("\n# Bridge: closes");
    }

    [Fact]
    public void Ids_cannot_lead_out_of_the_folder_and_each_has_its_file()
    {
        string[] ids = ["../../etc/x", "a/b", "a:b", "CON", "\u65E5\u672C", "..", "https://news.example/" + new string('x', 500), "A_b"];
        var input = _tool.WriteLines("pages.jsonl", ids);
        Tool.Run("batch", "--input", input, "--output", _tool.Path("out"), "--format", "markdown").Code.ShouldBe(0);
        var files = Directory.GetFiles(_tool.Path("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        files.ShouldBe(
            ["A_b-3.md", "CON_.md", "a_b-2.md", "a_b.md", "etc_x.md", "https_news.example_" + new string('x', 41) + ".md", "page.md",
                "\u65E5\u672C.md"]);
    }

    [Fact]
    public void Markdown_is_resumed_file_by_file()
    {
        var input = _tool.WriteLines("pages.jsonl", "a", "b");
        string[] arguments = ["batch", "--input", input, "--output", _tool.Path("out"), "--format", "markdown", "--resume"];
        Tool.Run(arguments).Error.ShouldContain("2 done");
        File.Delete(_tool.Path("out/a.md"));
        Tool.Run(arguments).Error.ShouldContain("1 done, 0 failed, 1 skipped");
        File.Exists(_tool.Path("out/a.md")).ShouldBeTrue();
    }

    [Fact]
    public void Quotations_become_rows_and_no_formula_runs()
    {
        var input = _tool.Write("pages.jsonl", JsonSerializer.Serialize(new { id = "=1+1", html = Page }) + "\n");
        var output = _tool.Path("quotes.csv");
        Tool.Run("batch", "--input", input, "--output", output, "--format", "quotes-csv").Code.ShouldBe(0);
        File.ReadAllBytes(output)[..3].ShouldBe([0xEF, 0xBB, 0xBF], "spreadsheets take a file without a mark for one in an old encoding");
        using var csv = CsvReader.FromFile(output, CsvReaderOptions.Default);
        var rows = new List<Dictionary<string, string>>();
        string[] names = ["id", "headline", "speaker", "kind", "text", "published", "url"];
        while (csv.Read()) rows.Add(names.ToDictionary(n => n, n => csv[n].ToString()));
        rows.ShouldAllBe(
            r => r["id"] == "'=1+1" && r["headline"] == "Bridge: closes \"for\" winter" && r["url"] == "https://news.example/bridge");
        rows.ShouldContain(r => r["text"].StartsWith("'=HYPERLINK(") && r["speaker"] == "Marit Osk");
        rows.SelectMany(r => r.Values).ShouldAllBe(v => v.Length == 0 || !"=+-@".Contains(v[0]));
    }

    [Fact]
    public void Schema_is_the_published_one()
    {
        var result = Tool.Run("schema");
        result.Code.ShouldBe(0);
        JsonDocument.Parse(result.Output).RootElement.GetProperty("properties").TryGetProperty("headline", out _).ShouldBeTrue();
    }

    [Fact]
    public void A_batch_ends_with_a_summary() =>
        Tool.Run("batch", "--input", _tool.Write("pages.jsonl", JsonSerializer.Serialize(new { id = "a", html = Page }) + "\n{}\n")).Error
            .ShouldMatch(@"^1 done, 1 failed in \d+\.\d s, \d+\.\d pages a second\.\s*$");
}
