using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleParsing.Conventions;

/// <summary>The source of the library, parsed and bound once for all tests that look at it.</summary>
internal static class LibrarySource
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Role = ArticleParsing.BlockRole;
        """;

    private static readonly Lazy<CSharpCompilation> s_compilation = new(Compile);

    public static string Folder { get; } = Path.GetFullPath(Path.Combine(ThisFolder(), "..", "..", "src", "ArticleParsing"));

    public static CSharpCompilation Compilation => s_compilation.Value;

    /// <summary>The library's own files, without those that only make this compilation whole.</summary>
    public static IEnumerable<SyntaxTree> Files => Compilation.SyntaxTrees.Where(tree => tree.FilePath.Length > 0);

    /// <summary>The path of a file under the library's folder, with forward slashes.</summary>
    public static string RelativePath(SyntaxTree file) => Path.GetRelativePath(Folder, file.FilePath).Replace('\\', '/');

    private static CSharpCompilation Compile()
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview, preprocessorSymbols: ["NET", "NET10_0", "NET10_0_OR_GREATER"]);
        var trees = Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !IsGenerated(Path.GetRelativePath(Folder, path)))
            .Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), options, path))
            .Append(CSharpSyntaxTree.ParseText(ImplicitUsings, options));
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileNameWithoutExtension(path) != "ArticleParsing")
            .Select(path => MetadataReference.CreateFromFile(path));
        return CSharpCompilation.Create(
            "ArticleParsing", trees, references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static bool IsGenerated(string path) => path.Split(Path.DirectorySeparatorChar)[0] is "bin" or "obj";

    private static string ThisFolder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
