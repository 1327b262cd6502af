using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleParsing.Examples;

/// <summary>Every piece of C# in the README and the docs compiles, and every link between them leads somewhere.</summary>
public sealed partial class DocsTests
{
    private static readonly string s_repository = Document.Repository;

    private static readonly MetadataReference[] s_references =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>What a reader of the docs has at hand without being told how.</summary>
    private const string Given = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading.Tasks;
        global using Microsoft.Extensions.DependencyInjection;
        global using ArticleParsing;
        global using static Given;
        #nullable enable
        internal static class Given
        {
            public static string html = "", text = "", url = "", json = "", folder = "", path = "";
            public static byte[] bytes = [], textBytes = [];
            public static Stream stream = Stream.Null;
            public static HttpClient client = null!;
            public static ArticleParser parser = null!;
            public static Article article = null!;
            public static IServiceCollection services = null!;
        }
        """;

    public static TheoryData<string> Documents() => new(Files());

    private static IEnumerable<string> Files() =>
        Directory.GetFiles(Path.Combine(s_repository, "docs"), "*.md", SearchOption.AllDirectories)
            .Append(Path.Combine(s_repository, "README.md"))
            .Append(Path.Combine(s_repository, "src/ArticleParsing.Warc/README.md"))
            .Append(Path.Combine(s_repository, "src/ArticleParsing.Cli/README.md"))
            .Select(p => Path.GetRelativePath(s_repository, p))
            .Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Documents))]
    public void Code_compiles(string document)
    {
        foreach (var snippet in new Document(document).Snippets())
        {
            var lines = snippet.Split('\n');
            var usings = string.Join('\n', lines.Where(l => UsingDirective().IsMatch(l)));
            var statements = string.Join('\n', lines.Where(l => !UsingDirective().IsMatch(l)));
            var program =
                $"{usings}\n#nullable enable\ninternal static class Program {{ private static async Task Main(string[] args) {{\n{statements}\nawait Task.CompletedTask; }} }}";
            var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);
            var compilation = CSharpCompilation.Create("Snippet",
                [CSharpSyntaxTree.ParseText(Given, options), CSharpSyntaxTree.ParseText(program, options)], s_references,
                new CSharpCompilationOptions(OutputKind.ConsoleApplication));
            compilation.GetDiagnostics()
                .Where(d => d.Severity == DiagnosticSeverity.Error)
                .Select(d => d.ToString())
                .ShouldBeEmpty(statements);
        }
    }

    [Fact]
    public void There_is_code_to_compile() =>
        Files().Sum(file => new Document(file).Snippets().Count()).ShouldBeGreaterThan(6);

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_lead_somewhere(string document)
    {
        var folder = Path.GetDirectoryName(Path.Combine(s_repository, document))!;
        foreach (Match link in Link().Matches(File.ReadAllText(Path.Combine(s_repository, document))))
        {
            var target = link.Groups["target"].Value;
            if (target.Contains("://", StringComparison.Ordinal)) continue;
            var parts = target.Split('#');
            var file = parts[0].Length == 0 ? Path.Combine(s_repository, document) : Path.GetFullPath(Path.Combine(folder, parts[0]));
            File.Exists(file).ShouldBeTrue($"{document} links to {target}");
            if (parts.Length > 1) Anchors(file).ShouldContain(parts[1], $"{document} links to {target}");
        }
    }

    private static IEnumerable<string> Anchors(string file) =>
        File.ReadLines(file)
            .Where(l => l.StartsWith('#'))
            .Select(l => NoAnchor().Replace(l.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex(@"^using [A-Z][\w.]*;\r?$")]
    private static partial Regex UsingDirective();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NoAnchor();
}
