namespace ArticleParsing.Cli.Tests;

/// <summary>Folders as they are on real disks: with links, pipes, and parts that may not be read.</summary>
public sealed class BatchFolderTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Pages_of_one_name_are_told_apart_by_their_paths()
    {
        _tool.Write("b/index.html");
        _tool.Write("a/index.html");
        _tool.Write("a-b/index.html.gz", "no gzip");
        var result = Tool.Run("batch", "--input", _tool.Folder);
        result.Ids.ShouldBe(["index", "index", "index"]);
        result.Lines.Select(l => l.GetProperty("path").GetString()).ShouldBe(["a-b/index.html.gz", "a/index.html", "b/index.html"]);
    }

    [SkippableFact]
    public void Links_that_lead_back_up_end_and_each_real_file_is_read_once()
    {
        Skip.If(OperatingSystem.IsWindows());
        _tool.Write("pages/a.html");
        _tool.Write("pages/sub/b.html");
        _tool.Write("outside/c.html");
        _tool.Write("alone.html");
        File.CreateSymbolicLink(_tool.Path("pages/sub/up1"), "..");
        File.CreateSymbolicLink(_tool.Path("pages/sub/up2"), "../..");
        File.CreateSymbolicLink(_tool.Path("pages/again"), "sub");
        File.CreateSymbolicLink(_tool.Path("pages/again.html"), "sub/b.html");
        File.CreateSymbolicLink(_tool.Path("pages/first"), "../outside");
        File.CreateSymbolicLink(_tool.Path("pages/second"), "../outside");
        File.CreateSymbolicLink(_tool.Path("pages/third.html"), "../outside/c.html");
        File.CreateSymbolicLink(_tool.Path("pages/v.html"), "../alone.html");
        File.CreateSymbolicLink(_tool.Path("pages/w.html"), "../alone.html");
        var result = Tool.Run("batch", "--input", _tool.Path("pages"));
        result.Lines.Select(l => l.GetProperty("path").GetString()).ShouldBe(["a.html", "first/c.html", "sub/b.html", "v.html"]);
        result.Error.ShouldContain("sub/up1: links to a folder that it is in");
        result.Error.ShouldContain("sub/up2: links to a folder that it is in");
        result.Error.ShouldContain("second: the same folder as one that was read already");
        result.Code.ShouldBe(0, "nothing is lost");
    }

    [SkippableFact]
    public void Links_to_nowhere_and_in_a_circle_fail_only_themselves()
    {
        Skip.If(OperatingSystem.IsWindows());
        _tool.Write("a.html");
        File.CreateSymbolicLink(_tool.Path("b.html"), "nowhere.html");
        File.CreateSymbolicLink(_tool.Path("c.html"), "d.html");
        File.CreateSymbolicLink(_tool.Path("d.html"), "c.html");
        var result = Tool.Run("batch", "--input", _tool.Folder);
        result.ErrorCodes.ShouldBe(["", "not-found", "unreadable", "unreadable"]);
        result.Code.ShouldBe(1);
    }

    [SkippableFact]
    public void A_folder_that_may_not_be_read_is_reported_and_the_rest_goes_on()
    {
        Skip.If(OperatingSystem.IsWindows());
        _tool.Write("a.html");
        _tool.Write("closed/b.html");
        _tool.Write("d.html");
        Tool.Command("chmod", "0", _tool.Path("closed"));
        try
        {
            // Root may read everything unless that is taken from it.
            var isRoot = Environment.UserName == "root";
            Skip.If(isRoot && !File.Exists("/usr/bin/setpriv"), "As root this needs setpriv.");
            string[] arguments = ["batch", "--input", _tool.Folder];
            var result = isRoot
                ? Tool.RunThrough(["setpriv", "--bounding-set=-dac_override,-dac_read_search"], arguments)
                : Tool.Run(arguments);
            result.Ids.ShouldBe(["a", "d"]);
            result.Error.ShouldContain("closed: unreadable: ");
            result.Code.ShouldBe(1);
        }
        finally
        {
            Tool.Command("chmod", "700", _tool.Path("closed"));
        }
    }

    [SkippableFact]
    public void Pipes_and_devices_in_a_folder_are_passed_over_with_a_message()
    {
        Skip.If(OperatingSystem.IsWindows());
        _tool.Write("a.html");
        _tool.Write("empty.txt", "");
        Tool.Command("mkfifo", _tool.Path("pipe.html"));
        File.CreateSymbolicLink(_tool.Path("zero.html"), "/dev/zero");
        var result = Tool.Run("batch", "--input", _tool.Folder);
        result.Ids.ShouldBe(["a", "empty"]);
        result.Error.ShouldContain("pipe.html: a pipe, socket or device; passed over.");
        result.Error.ShouldContain("zero.html: a pipe, socket or device; passed over.");
        result.Code.ShouldBe(0);
    }

    [Fact]
    public void A_folder_without_pages_is_refused_and_the_output_is_left_alone()
    {
        _tool.Write("pages/readme.pdf", "x");
        var output = _tool.Write("out.jsonl", "kept");
        var result = Tool.Run("batch", "--input", _tool.Path("pages"), "--output", output);
        result.Code.ShouldBe(2);
        result.Error.ShouldContain("there are no pages in it");
        File.ReadAllText(output).ShouldBe("kept");
    }
}
