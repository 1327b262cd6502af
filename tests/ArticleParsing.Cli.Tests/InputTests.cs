using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace ArticleParsing.Cli.Tests;

/// <summary>Inputs that are cut, binary, huge or pipes.</summary>
public sealed class InputTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Gzip_data_that_is_cut_anywhere_is_an_error()
    {
        var whole = Gzip(string.Concat(Enumerable.Repeat(Tool.Story, 20)));
        int[] lengths = [0, 1, 9, 12, whole.Length / 2, whole.Length - 9, whole.Length - 8, whole.Length - 4, whole.Length - 1];
        foreach (var length in lengths) File.WriteAllBytes(_tool.Path($"{length:0000}.html.gz"), whole[..length]);
        File.WriteAllBytes(_tool.Path("whole.html.gz"), whole);
        File.WriteAllBytes(_tool.Path("x.html.gz"), [.. Gzip(Tool.Story[..200]), .. Gzip(Tool.Story[200..])]);
        var result = Tool.Run("batch", "--input", _tool.Folder);
        result.ErrorCodes.ShouldBe([.. lengths.Select(_ => "unreadable"), "", ""]);
        result.Lines[^1].GetProperty("article").GetProperty("bodyText").GetString()!.ShouldContain(
            "about the pillars.", Case.Sensitive, "gzip data may have several members");
    }

    [Theory]
    [InlineData("\u0089PNG\r\n\u001A\n with no zero byte", "a PNG picture")]
    [InlineData("\u00FF\u00D8\u00FF\u00E0 JFIF with no zero byte", "a JPEG picture")]
    [InlineData("%PDF-1.7 with no zero byte", "a PDF document")]
    [InlineData("PK\u0003\u0004 with no zero byte", "a zip archive or an Office document")]
    [InlineData("GIF89a with no zero byte", "a GIF picture")]
    public void Binary_data_is_refused_by_its_first_bytes(string bytes, string kind)
    {
        var file = _tool.Path("story.html");
        File.WriteAllBytes(file, Encoding.Latin1.GetBytes(bytes));
        var result = Tool.Run("parse", file);
        result.Code.ShouldBe(1);
        result.Error.ShouldContain($"binary-input: The input is {kind}, not a page or a text.");
    }

    [Fact]
    public void A_page_that_does_not_fit_into_the_memory_fails_alone()
    {
        _tool.Write("a.html");
        _tool.Write("b.html",
            "<html><body>"
                + string.Concat(
                    Enumerable.Repeat("<p>The council met on Monday and said that much would change in the town.</p>", 230_000)));
        _tool.Write("c.html");
        var result = Tool.RunWithHeap(80, "batch", "--input", _tool.Folder, "--jobs", "1");
        result.ErrorCodes.ShouldBe(["", "out-of-memory", ""], result.Error);
        result.Code.ShouldBe(1);
    }

    [Fact]
    public void A_line_longer_than_any_input_fails_alone()
    {
        var input = _tool.WriteLines("pages.jsonl", "a");
        using (var writer = File.AppendText(input))
        {
            var part = new string('x', 1 << 20);
            for (var i = 0; i < 130; i++) writer.Write(part);
            writer.Write("\n" + JsonSerializer.Serialize(new { id = "c", html = Tool.Story }));
        }

        var result = Tool.Run("batch", "--input", input);
        result.Ids.ShouldBe(["a", "line 2", "c"]);
        result.ErrorCodes.ShouldBe(["", "input-too-large", ""]);
    }

    [SkippableFact]
    public void A_pipe_given_by_its_name_is_read()
    {
        Skip.If(OperatingSystem.IsWindows());
        var pipe = _tool.Path("pipe");
        Tool.Command("mkfifo", pipe);
        var lines = _tool.WriteLines("pages.jsonl", "a", "b");
        Tool.Shell($"cat '{lines}' > '{pipe}' & $TOOL batch --input '{pipe}'").Ids.ShouldBe(["a", "b"]);
        Tool.Shell($"cat '{_tool.Write("a.html")}' > '{pipe}' & $TOOL parse '{pipe}' --format text").Output.ShouldStartWith(
            "Bridge closes");
    }

    [Fact]
    public void Quotes_keeps_the_id_of_a_line_without_text()
    {
        var result = Tool.Run("quotes", "--input",
            _tool.Write("texts.jsonl", "{\"id\":\"a\"}\n{\"id\":\"b\",\"text\":null}\n{\"id\":\"c\",\"text\":\"x\"}\n{broken\n[]\n"));
        result.Ids.ShouldBe(["a", "b", "c", "line 4", "line 5"]);
        result.ErrorCodes.ShouldBe(["no-content", "no-content", "", "invalid-json", "invalid-json"]);
        result.Code.ShouldBe(1);
    }

    [Theory]
    [InlineData("texts", "{\"id\":\"q\",\"text\":\"\u201CIt stays closed,\u201D said Orla Finn.\"}", "auto", "q")]
    [InlineData("texts", "\u201CIt stays closed,\u201D said Orla Finn.", "auto", "texts")]
    [InlineData("texts.txt", "\u201CIt stays closed,\u201D said Orla Finn.", "auto", "texts")]
    [InlineData("texts", "{\"x\"} \u201CIt stays closed,\u201D said Orla Finn.", "text", "texts")]
    public void Quotes_tells_lines_from_a_text(string name, string content, string format, string id)
    {
        var result = Tool.Run("quotes", "--input", _tool.Write(name, content), "--input-format", format);
        result.Ids.ShouldBe([id]);
        result.Lines[0].GetProperty("quotations")[0].GetProperty("speaker").GetProperty("name").GetString().ShouldBe("Orla Finn");
    }

    private static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }
}
