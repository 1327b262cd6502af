using System.Text.Json;

namespace ArticleParsing.Cli.Tests;

/// <summary>A run that ends early keeps what is done, and the next one goes on from there.</summary>
public sealed class InterruptionTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [SkippableTheory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public void A_signal_ends_a_batch_with_whole_lines_and_a_summary(string signal)
    {
        Skip.If(OperatingSystem.IsWindows());
        var input = _tool.WriteLines("pages.jsonl", Enumerable.Range(0, 40_000).Select(i => "p" + i));
        var output = _tool.Path("out.jsonl");
        var process = Tool.Start("batch", "--input", input, "--output", output);
        var deadline = DateTime.UtcNow.AddMinutes(3);
        while (!(File.Exists(output) && new FileInfo(output).Length > 0) && DateTime.UtcNow < deadline) Thread.Sleep(20);
        Tool.Command("kill", "-" + signal, process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var result = Tool.End(process);
        result.Code.ShouldBe(130, result.Error);
        result.Error.ShouldStartWith("Interrupted: ");
        var text = File.ReadAllText(output);
        text.ShouldEndWith("\n");
        string?[] ids = [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString())];
        ids.Length.ShouldBeInRange(1, 39_999);
        ids.ShouldBe(Enumerable.Range(0, ids.Length).Select(i => "p" + i));
        result.Error.ShouldContain($"{ids.Length} done");
    }

    [SkippableFact]
    public void A_signal_ends_a_batch_that_waits_for_standard_input()
    {
        Skip.If(OperatingSystem.IsWindows());
        var input = _tool.WriteLines("pages.jsonl", "a", "b");
        // The shell makes the file of the tool that runs beside it at a time of its own, so it is made before.
        var output = _tool.Write("out.jsonl", "");
        var result = Tool.Shell($"(cat '{input}'; sleep 60) | exec $TOOL batch --input - > '{output}' & "
            + $"while [ $(wc -l < '{output}') -lt 2 ]; do sleep 0.1; done; kill -TERM $!; wait $!");
        result.Code.ShouldBe(130, result.Error);
        result.Error.ShouldContain("Interrupted: 2 done");
    }

    [Fact]
    public void A_run_resumed_does_what_is_missing_and_drops_half_a_line()
    {
        var input = _tool.WriteLines("pages.jsonl", "a", "b", "twice", "twice", "c");
        var output = _tool.Path("out.jsonl");
        Tool.Run("batch", "--input", input, "--output", output).Code.ShouldBe(0);
        var whole = File.ReadAllLines(output);
        File.WriteAllText(output, string.Join('\n', whole[..3]) + "\n" + whole[3][..50]);
        var result = Tool.Run("batch", "--input", input, "--output", output, "--resume");
        result.Code.ShouldBe(0);
        result.Error.ShouldContain("2 done, 0 failed, 3 skipped as done before");
        File.ReadLines(output)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString())
            .ShouldBe(["a", "b", "twice", "twice", "c"]);
        Tool.Run("batch", "--input", input, "--output", _tool.Path("new.jsonl"), "--resume").Code.ShouldBe(
            0, "there is nothing to go on from");
        File.ReadLines(_tool.Path("new.jsonl")).Count().ShouldBe(5);
    }

    [Fact]
    public void Pages_of_one_name_are_resumed_by_their_paths()
    {
        foreach (var folder in (string[])["a", "b", "c"]) _tool.Write($"pages/{folder}/index.html");
        var output = _tool.Path("out.jsonl");
        Tool.Run("batch", "--input", _tool.Path("pages"), "--output", output);
        File.WriteAllText(output, File.ReadLines(output).ElementAt(1) + "\n");
        Tool.Run("batch", "--input", _tool.Path("pages"), "--output", output, "--resume");
        File.ReadLines(output)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("path").GetString())
            .ShouldBe(["b/index.html", "a/index.html", "c/index.html"]);
    }

    [Theory]
    [InlineData("hello\n")]
    [InlineData("hello")]
    [InlineData("{\"id\":\"a\",\"article\":{}}\n\nhello\n{\"id\":")]
    [InlineData("{\"name\":\"a\"}\n")]
    public void Another_file_is_not_resumed(string content)
    {
        var output = _tool.Write("notes.txt", content);
        var result = Tool.Run("batch", "--input", _tool.WriteLines("pages.jsonl", "a"), "--output", output, "--resume");
        result.Code.ShouldBe(2);
        result.Error.ShouldContain("holds more than lines of batch");
        File.ReadAllText(output).ShouldBe(content);
    }
}
