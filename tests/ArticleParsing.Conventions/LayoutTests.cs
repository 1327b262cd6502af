using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleParsing.Conventions;

/// <summary>What a reader of the library's code may rely on: lines and files that fit, and methods named by what they give.</summary>
public sealed class LayoutTests
{
    private const int MostColumns = 140;

    private const int MostLines = 400;

    /// <summary>A literal as long as this is data, which no line break may part.</summary>
    private const int LongLiteral = 80;

    [Fact]
    public void Lines_end_before_column_140_unless_they_hold_data()
    {
        var tooLong =
            from file in LibrarySource.Files
            from line in file.GetText().Lines
            where line.Span.Length > MostColumns && !IsData(line.ToString())
            select $"{LibrarySource.RelativePath(file)}({line.LineNumber + 1}): {line.ToString().Trim()}";
        tooLong.ShouldBeEmpty();
    }

    [Fact]
    public void Files_have_one_idea_and_at_most_400_lines()
    {
        var tooLong =
            from file in LibrarySource.Files
            where file.GetText().Lines.Count > MostLines
            select $"{LibrarySource.RelativePath(file)}: {file.GetText().Lines.Count} lines";
        tooLong.ShouldBeEmpty();
    }

    [Fact]
    public void No_method_is_called_Of()
    {
        var named =
            from file in LibrarySource.Files
            from method in file.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
            where method.Identifier.Text == "Of"
            select LibrarySource.RelativePath(file);
        named.ShouldBeEmpty();
    }

    private static bool IsData(string line) =>
        line.Contains("cref=", StringComparison.Ordinal)
        || CSharpSyntaxTree.ParseText(line).GetRoot().DescendantTokens().Any(token => token.Text.Length > LongLiteral);
}
