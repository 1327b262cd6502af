using System.Diagnostics;
using System.Text;

namespace ArticleParsing.Cli.Tests;

/// <summary>What <c>parse</c> writes for people to read does not steer their terminal.</summary>
public sealed class TerminalTests : IDisposable
{
    private const string Page =
        "<html><head><title>Bridge \u001b]0;owned\u0007 closes</title></head><body><h1>Bridge \u001b]0;owned\u0007 closes</h1>"
        + "<p>The old bridge over the river will stay \u001b[31m closed until the spring, the council said on Monday.</p><pre>code \u001b[2J \u009b31m red</pre>"
        + "<p>\u201CNobody knows &#27;[5m what it costs,\u201D said the mayor, Orla Finn, after a long meeting about the pillars.</p></body></html>";

    private readonly string _folder = Directory.CreateTempSubdirectory("articleparse").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("html")]
    [InlineData("json")]
    public void Escape_sequences_of_a_page_are_not_written(string format)
    {
        var path = Path.Combine(_folder, "page.html");
        File.WriteAllText(path, Page);
        var start = new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "articleparse.dll"), "parse", path, "--format", format])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        output.ShouldContain("Orla Finn");
        output.ShouldNotContain(c => char.IsControl(c) && c != '\n');
    }
}
