using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace ArticleParsing.Examples;

/// <summary>The table in docs/how-it-works.md is what <c>Analyze</c> says of the page it names.</summary>
public sealed class WalkthroughTests
{
    private const string Start = "<!-- analyze broadcaster-cms.html -->\n";
    private const string End = "<!-- end -->";

    private static readonly string s_repository = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../.."));

    [Fact]
    public void Table_of_the_page_walked_through_is_what_Analyze_prints()
    {
        var document = Path.Combine(s_repository, "docs/how-it-works.md");
        var text = File.ReadAllText(document);
        var start = text.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var end = text.IndexOf(End, start, StringComparison.Ordinal);
        var table = Table();
        if (Environment.GetEnvironmentVariable("ARTICLEPARSING_UPDATE_GOLDENS") == "1")
            File.WriteAllText(document, text[..start] + table + text[end..]);
        else text[start..end].ShouldBe(table);
    }

    private static string Table()
    {
        var html = File.ReadAllText(Path.Combine(s_repository, "tests/ArticleParsing.Tests/Goldens/pages/broadcaster-cms.html"));
        var table = new StringBuilder("| text | role | confidence | rule | reason |\n|---|---|---|---|---|\n");
        foreach (var block in new ArticleParser().Analyze(html).Blocks.DistinctBy(b => (b.Rule, b.Role)))
        {
            var shown = block.Text.Length > 0 ? block.Text : block.MediaUrl ?? "";
            table.Append(CultureInfo.InvariantCulture,
                $"| {Short(shown, 40)} | {block.Role} | {block.Confidence:0.00} | {block.Rule} | {Short(block.Reason, 90)} |\n");
        }

        return table.ToString();
    }

    private static string Short(string text, int length) =>
        (text.Length <= length ? text : text[..length].TrimEnd() + " ...").Replace("|", "\\|");

    private static string Here([CallerFilePath] string here = "") => here;
}
