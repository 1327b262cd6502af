using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleParsing.Conventions;

/// <summary>
/// A page must not overflow the stack, which no program survives: whatever calls itself says here why its depth is bounded. And no text
/// grows by being copied again and again.
/// </summary>
public sealed class RecursionTests
{
    /// <summary>The members that call themselves, each group under its first name, and what bounds them.</summary>
    private static readonly Dictionary<string, string> s_bounded = new()
    {
        ["CodeGutter.Read"] = "by MostNodes",
        ["ClauseSubjects.Find"] = "by MostHops",
        ["DeclaredMetadataReader.Walk"] = "by the nesting of the document: MaxNestingDepth, held by MarkupGuard or DocumentGuard",
        ["HeadingFurniture.HasText"] = "by the nodes it may look at",
        ["HtmlBlockReader.HoldsBlocks"] = "by the nodes it may look at",
        ["HtmlBlockReader.ReadBlock"] =
            "by the nesting of the document; a streamed segment is read inside another only down to DeepestPlaceholder",
        ["IntTable.Grow"] = "once: a table that has grown has room",
        ["JsonLdReader.AddAuthor"] = "by DeepestNode",
        ["JsonLdReader.AddImage"] = "by DeepestNode",
        ["JsonLdReader.AddText"] = "by MaxJsonLdDepth",
        ["JsonLdReader.Collect"] = "by DeepestNode",
        ["JsonLdReader.FirstName"] = "by MaxJsonLdDepth",
        ["JsonLdReader.Text"] = "by MaxJsonLdDepth",
        ["LeafMasks.Visit"] = "by the model's trees",
        ["MarkdownInline.Read"] = "once: the text of a link has no bracket that could open another",
        ["MathReader.Annotation"] = "by MostNodes",
        ["MathReader.Find"] = "by MostNodes",
        ["MathReader.Write"] = "by MostNodes",
        ["MediaReader.ReadImage"] = "once: the images of a picture element are no picture elements",
        ["NoteMarks.FirstLink"] = "by Levels",
        ["NounPhraseReader.IsParticle"] = "by LongestSentence",
        ["NounPhraseReader.NameStart"] = "once: the unit before is a name",
        ["PostReader.Walk"] = "by MostNodes",
        ["ShortText.Add"] = "by MostNodes",
    };

    private static readonly CallGraph s_calls = new(LibrarySource.Compilation, LibrarySource.Files);

    [Fact]
    public void Whatever_calls_itself_is_bounded_by_something_other_than_the_page()
    {
        var found = s_calls.Recursions()
            .ToDictionary(FirstName, group => string.Join(" <-> ", group.Select(NameOf).Order(StringComparer.Ordinal)));
        var unlisted = found.Where(f => !s_bounded.ContainsKey(f.Key)).Select(f => f.Value).Order(StringComparer.Ordinal);
        string.Join("\n", unlisted)
            .ShouldBeEmpty("Recursion whose depth nothing is known to bound: make it a loop, or bound it and list it with the bound.");
        s_bounded.Keys.Except(found.Keys).ShouldBeEmpty("No longer recursive: take it off the list.");
    }

    [Fact]
    public void Calls_are_found_through_methods_properties_and_interfaces()
    {
        var names = s_calls.Members.Select(NameOf).ToHashSet();
        names.ShouldContain("IRoleRule.Judge");
        names.ShouldContain("HtmlBlockReader.ReadChildren");
        names.Count.ShouldBeGreaterThan(1_000);
    }

    /// <summary>
    /// Text that is appended to in a loop is copied each time, which no step counts: a StringBuilder, or a bound that is said.
    /// </summary>
    [Fact]
    public void Strings_do_not_grow_by_concatenation()
    {
        string[] bounded = ["RunBuilder.AddInlineTokens"]; // By LongestValues.InlineTokens.
        var found =
            from file in LibrarySource.Files
            let model = LibrarySource.Compilation.GetSemanticModel(file)
            from growth in file.GetRoot().DescendantNodes().OfType<AssignmentExpressionSyntax>()
            where growth.IsKind(SyntaxKind.AddAssignmentExpression)
                && model.GetTypeInfo(growth.Left).Type?.SpecialType == SpecialType.System_String
            select NameOf(model.GetEnclosingSymbol(growth.SpanStart)!);
        found.ShouldBe(bounded, ignoreOrder: true);
    }

    private static string FirstName(IReadOnlyList<ISymbol> group) => group.Select(NameOf).Order(StringComparer.Ordinal).First();

    private static string NameOf(ISymbol symbol) =>
        symbol.ContainingType.Name + "." + (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? "new" : symbol.Name);
}
