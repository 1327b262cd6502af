using System.Diagnostics;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleParsing.Examples;

/// <summary>Each recipe of the docs is compiled as it stands and run on the pages that come with it; what it prints is what the docs say.</summary>
public sealed class RecipeTests : IDisposable
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("recipe").FullName;

    public RecipeTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "pages"));
        foreach (var page in Directory.GetFiles(Path.Combine(Document.Repository, "docs/recipes/pages")))
            File.Copy(page, Path.Combine(_folder, "pages", Path.GetFileName(page)));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("media-monitor")]
    [InlineData("researcher")]
    [InlineData("clipper")]
    [InlineData("retrieval")]
    [InlineData("fact-checker")]
    public void Recipe_prints_what_the_docs_say(string name)
    {
        var document = new Document($"docs/recipes/{name}.md");
        document.ShouldShow("output of: pages", Run(Compile(name, document.Snippets().Single()), "pages"));
        if (name == "researcher")
            document.ShouldShow("file: quotations.tsv, 4 lines", string.Join('\n', File.ReadLines(Path.Combine(_folder, "quotations.tsv")).Take(4)));
        if (name == "clipper") document.ShouldShow("file: notes/bridge.md", File.ReadAllText(Path.Combine(_folder, "notes/bridge.md")));
        if (name == "retrieval") File.ReadLines(Path.Combine(_folder, "chunks.jsonl")).ShouldAllBe(line => line.StartsWith("{\"id\":", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_recipe_is_in_the_list() =>
        Directory.GetFiles(Path.Combine(Document.Repository, "docs/recipes"), "*.md")
            .Select(Path.GetFileName)
            .Where(name => name != "index.md")
            .ShouldAllBe(name => new Document("docs/recipes/index.md").Text.Contains($"({name})"));

    [Fact]
    public void The_script_for_FSharp_prints_what_the_docs_say()
    {
        const string Script = "examples/FSharp/who-said.fsx";
        var code = File.ReadAllText(Path.Combine(Document.Repository, Script));
        var document = new Document("docs/fsharp.md");
        document.ShouldShow($"script: {Script}", code);

        // The library as built, in the place of the package.
        var script = Path.Combine(_folder, "who-said.fsx");
        string[] libraries = ["ArticleParsing", "AngleSharp", "Microsoft.Extensions.Logging.Abstractions"];
        var references = libraries.Select(name => $"#r @\"{Path.Combine(AppContext.BaseDirectory, name)}.dll\"\n");
        File.WriteAllText(script, code.Replace("#r \"nuget: ArticleParsing, *-*\"\n", string.Concat(references)));
        document.ShouldShow($"output of: {Script}", RunDotnet("fsi", "--quiet", "--nologo", script, "pages"));
    }

    private static string Compile(string name, string program)
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create("recipe-" + name,
            [CSharpSyntaxTree.ParseText(Usings, options), CSharpSyntaxTree.ParseText(program, options)],
            references.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning).Select(d => d.ToString()).ShouldBeEmpty();
        // Beside the library, so that it is found.
        var file = Path.Combine(AppContext.BaseDirectory, $"recipe-{name}.dll");
        compilation.Emit(file).Success.ShouldBeTrue();
        return file;
    }

    private string Run(string program, params string[] arguments)
    {
        var test = Path.Combine(AppContext.BaseDirectory, "ArticleParsing.Examples");
        return RunDotnet(["exec", "--depsfile", test + ".deps.json", "--runtimeconfig", test + ".runtimeconfig.json", program, .. arguments]);
    }

    private string RunDotnet(params string[] arguments)
    {
        var (code, output, error) = Example.End(Process.Start(new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!);
        code.ShouldBe(0, output + error);
        error.ShouldBe("");
        return output;
    }
}
