using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArticleParsing.Tests.Goldens;

/// <summary>
/// Whole invented pages beside the article they must give: name.html or name.txt, and name.article.json.
/// ARTICLEPARSING_UPDATE_GOLDENS=1 writes what the library gives; under CI a missing golden fails.
/// </summary>
public sealed class GoldenTests
{
    public static TheoryData<string> Pages()
    {
        var pages = new TheoryData<string>();
        foreach (var file in Directory.GetFiles(Folder())
            .Where(f => f.EndsWith(".html", StringComparison.Ordinal) || f.EndsWith(".txt", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal))
            pages.Add(Path.GetFileName(file));
        return pages;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_gives_the_article_beside_it(string page)
    {
        var content = File.ReadAllText(Path.Combine(Folder(), page));
        var parser = new ArticleParser();
        var article = page.EndsWith(".txt", StringComparison.Ordinal)
            ? parser.ParseText(content)
            : parser.Parse(content, "https://news.example/story");
        var actual = Indent(article.ToJson());
        var golden = Path.Combine(Folder(), Path.GetFileNameWithoutExtension(page) + ".article.json");
        if (Environment.GetEnvironmentVariable("ARTICLEPARSING_UPDATE_GOLDENS") == "1") File.WriteAllText(golden, actual);
        File.Exists(golden)
            .ShouldBeTrue($"{golden} is missing; write it with ARTICLEPARSING_UPDATE_GOLDENS=1 and read it before you commit it.");
        actual.ShouldBe(File.ReadAllText(golden).ReplaceLineEndings("\n"));
    }

    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    private static string Indent(string json) => JsonSerializer.Serialize(JsonDocument.Parse(json).RootElement, s_indented) + "\n";

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "pages");
}
