using System.Diagnostics;

namespace ArticleParsing.Examples;

/// <summary>The programs that measure, as somebody meets them who has no corpora.</summary>
public sealed class MeasuringTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("measuring").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_scoreboard_says_where_the_corpora_come_from_and_ends_with_2()
    {
        foreach (var arguments in (string[][])[["--shipped"], ["--shipped", "--corpora", _folder]])
        {
            var (code, output, error) = Run("Evaluation", arguments);
            (code, output).ShouldBe((2, ""));
            error.ShouldContain("WCXB");
            error.ShouldContain("--corpora");
            error.ShouldNotContain("   at ");
        }
    }

    [Fact]
    public void The_benchmarks_explain_themselves_and_leave_their_report_alone()
    {
        var report = Path.Combine(Document.Repository, "tests/ArticleParsing.Benchmarks/REPORT.md");
        var before = File.GetLastWriteTimeUtc(report);
        var (code, output, error) = Run("Benchmarks", "--help");
        (code, error).ShouldBe((0, ""));
        output.ShouldContain("linearity");
        Run("Benchmarks", "nonsense").Code.ShouldBe(2);
        Run("Benchmarks", "--nonsense").Code.ShouldBe(2);
        File.GetLastWriteTimeUtc(report).ShouldBe(before);
    }

    [Fact]
    public void Figures_of_invented_pages_say_so()
    {
        File.WriteAllText(Path.Combine(_folder, "ArticleParsing.sln"), "");
        var pages = Directory.CreateDirectory(Path.Combine(_folder, "tests/ArticleParsing.Tests/Goldens/pages")).FullName;
        File.Copy(Path.Combine(Document.Repository, "docs/recipes/pages/hives.html"), Path.Combine(pages, "hives.html"));
        var (code, output, error) = Run("Benchmarks", "pages");
        code.ShouldBe(0, error);
        output.ShouldContain("1 invented pages");
        output.ShouldContain("the README's figures are not theirs");
    }

    private (int Code, string Output, string Error) Run(string name, params string[] arguments)
    {
        // Built beside this test, with the same configuration.
        var program = Path.Combine(AppContext.BaseDirectory.Replace("ArticleParsing.Examples", "ArticleParsing." + name), $"ArticleParsing.{name}.dll");
        return Example.End(Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        })!);
    }
}
