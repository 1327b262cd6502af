using System.Text;
using ArticleParsing.Tests.Shared;

namespace ArticleParsing.Cli.Tests;

public sealed class WarcTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData(true, "crawl.warc.gz")]
    [InlineData(false, "crawl.warc")]
    public void Each_page_of_a_warc_file_is_a_line_with_the_records_id_and_its_address(bool isGzip, string name)
    {
        var (file, ids) = Crawl(isGzip, 12);
        var run = Tool.Run("batch", "--input", Write(name, file.ToArray()));
        run.Code.ShouldBe(0, run.Error);
        run.Ids.ShouldBe(ids);
        run.Lines.Select(l => l.GetProperty("article").GetProperty("url").GetString())
            .ShouldBe(Enumerable.Range(1, 12).Select(i => $"https://news.example/bridge/{i}"));
        run.Lines.ShouldAllBe(l => l.GetProperty("article").GetProperty("headline").GetString() == "Bridge closes for the winter");
    }

    [Fact]
    public void A_damaged_record_is_an_error_and_the_rest_goes_on()
    {
        var (file, ids) = Crawl(true, 12);
        var bytes = file.ToArray();
        bytes[(int)(file.Offsets[10] + file.Offsets[11]) / 2] ^= 1;
        var run = Tool.Run("batch", "--input", Write("crawl.warc.gz", bytes[..^10]));
        run.Code.ShouldBe(1);
        run.Lines.Length.ShouldBe(12);
        run.ErrorCodes.Select((code, i) => (code, i))
            .Where(e => e.code!.Length > 0)
            .ShouldBe([("damaged-record", 4), ("damaged-record", 11)]);
        run.Ids.Where((_, i) => i is not (4 or 11)).ShouldBe(ids.Where((_, i) => i is not (4 or 11)));
    }

    [Fact]
    public void A_folder_may_hold_warc_files_and_pages_and_a_run_goes_on_where_it_stopped()
    {
        var (file, ids) = Crawl(true, 6);
        Write("pages/b.warc.gz", file.ToArray());
        Write("pages/d.warc", "No WARC file at all"u8.ToArray());
        _tool.Write("pages/a.html");
        _tool.Write("pages/c.html");
        var output = _tool.Path("articles.jsonl");
        var run = Tool.Run("batch", "--input", _tool.Path("pages"), "--output", output);
        run.Code.ShouldBe(1);
        var whole = File.ReadAllLines(output);
        var result = new Tool.Result(0, string.Join('\n', whole), "");
        result.Ids.ShouldBe(["a", .. ids, "c", "offset 0"]);
        result.Lines.Select(l => l.GetProperty("path").GetString())
            .ShouldBe(["a.html", .. ids.Select(_ => "b.warc.gz"), "c.html", "d.warc"]);

        File.WriteAllText(output, string.Concat(whole.Take(4).Select(l => l + "\n")) + whole[4][..20]);
        Tool.Run("batch", "--input", _tool.Path("pages"), "--output", output, "--resume").Error.ShouldContain("4 skipped as done before");
        new Tool.Result(0, File.ReadAllText(output), "").Ids.ShouldBe(result.Ids);
    }

    [Fact]
    public void Markdown_files_of_a_warc_file_stand_in_a_folder_of_its_name()
    {
        var (file, _) = Crawl(true, 3);
        Write("pages/crawl.warc.gz", file.ToArray());
        Tool.Run("batch", "--input", _tool.Path("pages"), "--output", _tool.Path("notes"), "--format", "markdown").Code.ShouldBe(0);
        Directory.GetFiles(_tool.Path("notes/crawl"), "*.md").Length.ShouldBe(3);
    }

    [Fact]
    public void A_warc_file_may_come_in_on_standard_input()
    {
        foreach (var isGzip in new[] { true, false })
        {
            var (file, ids) = Crawl(isGzip, 6);
            Tool.Shell($"cat '{Write("crawl", file.ToArray())}' | $TOOL batch --input -").Ids.ShouldBe(ids);
        }

        Tool.Shell($"cat '{_tool.WriteLines("lines.jsonl", "a", "b")}' | $TOOL batch --input -").Ids.ShouldBe(["a", "b"]);
        Tool.Shell("printf '' | $TOOL batch --input -").Code.ShouldBe(0);
    }

    [Fact]
    public void Parse_does_not_take_a_warc_file_for_a_page()
    {
        var (file, _) = Crawl(true, 2);
        var run = Tool.Run("parse", Write("crawl.warc.gz", file.ToArray()));
        run.Code.ShouldBe(1);
        run.Error.ShouldContain("WARC file, which batch --input takes");
    }

    private static (WarcFile File, string[] Ids) Crawl(bool isGzip, int count)
    {
        var file = new WarcFile(isGzip);
        string[] ids = [.. Enumerable.Range(1, count)
            .Select(i => file.AddPage($"https://news.example/bridge/{i}", WarcFile.Gzip(Encoding.UTF8.GetBytes(Tool.Story)),
                httpFields: "Content-Encoding: gzip\r\n"))];
        return (file, ids);
    }

    private string Write(string name, byte[] bytes)
    {
        var path = _tool.Path(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
