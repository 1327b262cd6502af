using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleParsing.Conventions;

/// <summary>What callers on .NET Framework write, in the last version of C# that it has.</summary>
public sealed class OldCompilerTests
{
    [Fact]
    public void Options_can_be_set_and_articles_read_from_CSharp_7_3()
    {
        const string Source = """
            using ArticleParsing;

            public static class Program
            {
                public static string Run(string html)
                {
                    var options = ArticleParserOptions.Untrusted;
                    options.MaxInputLength = 1000;
                    options.Transform = article => article;
                    var other = new ArticleParserOptions { ExtractQuotations = false };
                    var parser = new ArticleParser(options);
                    foreach (var quotation in parser.Parse(html).Quotations) return quotation.Speaker == null ? quotation.Text : quotation.Speaker.Name;
                    return other.SiteRules == null ? "" : parser.Parse(html).ToJson();
                }
            }
            """;
        var tree = CSharpSyntaxTree.ParseText(Source, new CSharpParseOptions(LanguageVersion.CSharp7_3));
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            "Caller", [tree], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()).ShouldBeEmpty();
    }
}
