using System.Reflection;
using ArticleParsing.Classification;
using ArticleParsing.Classification.Rules;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleParsing.Conventions;

/// <summary>Whoever adds a rule writes its test: each id, and each further decision, is named by the tests of the rules.</summary>
public sealed class RuleIdTests
{
    [Fact]
    public void Every_rule_id_is_named_by_a_test()
    {
        var figureRules = typeof(IFigureRule).Assembly.GetTypes()
            .Where(type => type.IsClass && typeof(IFigureRule).IsAssignableFrom(type))
            .Select(type => ((IFigureRule)Activator.CreateInstance(type)!).Id);

        RoleRules.All.Select(rule => rule.Id).Concat(figureRules)
            .Except(Tests().OfType<AttributeSyntax>().Select(FirstArgument))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_other_decision_is_named_by_a_test() =>
        typeof(RuleIds).GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(field => $"{nameof(RuleIds)}.{field.Name}")
            .Except(Tests().OfType<MemberAccessExpressionSyntax>().Select(access => access.ToString()))
            .ShouldBeEmpty();

    /// <summary>The id of a case: <c>[InlineData("byline", ...)]</c>.</summary>
    private static string? FirstArgument(AttributeSyntax attribute) =>
        attribute.Name.ToString() == "InlineData" && attribute.ArgumentList?.Arguments is [var first, ..]
            ? (first.Expression as LiteralExpressionSyntax)?.Token.ValueText
            : null;

    private static IEnumerable<Microsoft.CodeAnalysis.SyntaxNode> Tests() =>
        Directory.EnumerateFiles(
                Path.Combine(LibrarySource.Folder, "..", "..", "tests", "ArticleParsing.Tests", "Classification", "Rules"), "*Tests.cs")
            .SelectMany(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot().DescendantNodes());
}
