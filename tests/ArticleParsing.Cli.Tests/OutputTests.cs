namespace ArticleParsing.Cli.Tests;

/// <summary>Nothing is lost by a wrong output, and one that cannot be written is told in one line.</summary>
public sealed class OutputTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("batch", "pages.jsonl")]
    [InlineData("batch", "symbolic.jsonl")]
    [InlineData("batch", "hard.jsonl")]
    [InlineData("quotes", "pages.jsonl")]
    [InlineData("quotes", "hard.jsonl")]
    public void An_output_that_is_the_input_is_refused_before_anything_is_lost(string command, string output)
    {
        var input = _tool.WriteLines("pages.jsonl", "a", "b");
        File.CreateSymbolicLink(_tool.Path("symbolic.jsonl"), "pages.jsonl");
        if (OperatingSystem.IsWindows()) File.Copy(input, _tool.Path("hard.jsonl")); // No command makes hard links there.
        else Tool.Command("ln", input, _tool.Path("hard.jsonl"));
        var before = File.ReadAllText(input);
        var result = Tool.Run(command, "--input", input, "--output", _tool.Path(output));
        if (!(OperatingSystem.IsWindows() && output.StartsWith("hard", StringComparison.Ordinal))) result.Code.ShouldBe(2);
        File.ReadAllText(input).ShouldBe(before);
    }

    [SkippableFact]
    public void Standard_output_that_goes_into_the_input_is_refused()
    {
        Skip.If(OperatingSystem.IsWindows());
        var input = _tool.WriteLines("pages.jsonl", "a", "b");
        var before = File.ReadAllText(input);
        Tool.Shell($"$TOOL batch --input '{input}' >> '{input}'").Code.ShouldBe(2);
        Tool.Shell($"$TOOL batch --input - --output '{input}' < '{input}'").Code.ShouldBe(2);
        File.ReadAllText(input).ShouldBe(before);
    }

    [Fact]
    public void An_output_among_the_pages_of_the_input_folder_is_refused()
    {
        var page = _tool.Write("a.html");
        Tool.Run("batch", "--input", _tool.Folder, "--output", page).Code.ShouldBe(2);
        File.ReadAllText(page).ShouldBe(Tool.Story);
        Tool.Run("batch", "--input", _tool.Folder, "--output", _tool.Path("out.jsonl")).Code.ShouldBe(0);
    }

    [SkippableTheory]
    [InlineData("$TOOL batch --input $1 --output /dev/full")]
    [InlineData("$TOOL batch --input $1 > /dev/full")]
    [InlineData("$TOOL quotes --input $1 > /dev/full")]
    [InlineData("$TOOL parse $2 > /dev/full")]
    [InlineData("$TOOL schema > /dev/full")]
    [InlineData("$TOOL batch --input $1 --output /nowhere/out.jsonl")]
    [InlineData("$TOOL batch --input $1 --output /dev/full/out --format markdown")]
    [InlineData("$TOOL quotes --input $1 --output /")]
    public void An_output_that_cannot_be_written_is_one_line_and_exit_code_two(string command)
    {
        Skip.IfNot(OperatingSystem.IsLinux());
        var result = Tool.Shell($"set -- '{_tool.WriteLines("pages.jsonl", "a", "b")}' '{_tool.Write("a.html")}'; {command}");
        result.Code.ShouldBe(2, result.Error);
        result.Error.ShouldContain("cannot be written: ");
        result.Error.TrimEnd().ShouldNotContain("\n");
    }

    [SkippableFact]
    public void Messages_that_cannot_be_written_stop_nothing()
    {
        Skip.IfNot(OperatingSystem.IsLinux());
        var result = Tool.Shell($"$TOOL batch --input '{_tool.WriteLines("pages.jsonl", "a", "b")}' 2> /dev/full");
        result.Ids.ShouldBe(["a", "b"]);
        result.Code.ShouldBe(0);
    }
}
