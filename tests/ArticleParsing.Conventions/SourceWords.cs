using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleParsing.Conventions;

/// <summary>The word lists of the library, and the string literals in its code.</summary>
internal static class SourceWords
{
    private const StringSplitOptions Trimmed = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    private static readonly Lazy<IReadOnlyList<WordListFile>> s_lists = new(FindWordLists);
    private static readonly Lazy<IReadOnlyList<Literal>> s_literals = new(() => [.. LibrarySource.Files.SelectMany(ReadLiterals)]);

    /// <summary>The files under Languages, with paths under the library's folder.</summary>
    public static IReadOnlyList<WordListFile> WordLists() => s_lists.Value;

    /// <summary>The string literals of the library's code.</summary>
    public static IReadOnlyList<Literal> Literals() => s_literals.Value;

    public static string[] LinesOf(string path) => File.ReadAllLines(Path.Combine(LibrarySource.Folder, path));

    /// <summary>The entries of a file as they are written, those of several uses once.</summary>
    public static IEnumerable<string> EntriesOf(string path, bool named)
    {
        foreach (var line in LinesOf(path))
        {
            var text = line.Split('#')[0].Trim();
            if (text.Length == 0) continue;
            if (named) text = text.Substring(text.IndexOf(':') + 1);
            foreach (var entry in text.Split('|', Trimmed)) yield return entry;
        }
    }

    private static IReadOnlyList<WordListFile> FindWordLists()
    {
        var languages = Path.Combine(LibrarySource.Folder, "Languages");
        return
        [
            .. Directory.GetFiles(languages, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file =>
            {
                var parts = Path.GetRelativePath(languages, file).Replace('\\', '/').Split('/', 2);
                return new WordListFile("Languages/" + parts[0] + "/" + parts[1], parts[0], parts[1].Substring(0, parts[1].Length - 4));
            }),
        ];
    }

    private static IEnumerable<Literal> ReadLiterals(SyntaxTree file)
    {
        var path = LibrarySource.RelativePath(file);
        foreach (var token in file.GetRoot().DescendantTokens())
        {
            if (IsText(token.Kind())) yield return new Literal(path, token.ValueText, NamesList(token.Parent));
        }
    }

    /// <summary>The path of a list, or a name in it: <c>WordLists.Read("related")</c>, <c>list["line"]</c>.</summary>
    private static bool NamesList(SyntaxNode? node) => node?.Parent is ArgumentSyntax { Parent: { } arguments } && arguments switch
    {
        BracketedArgumentListSyntax => true,
        ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } } =>
            called.Expression.ToString() == "WordLists",
        _ => false,
    };

    private static bool IsText(SyntaxKind kind) =>
        kind is SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.InterpolatedStringTextToken;

    /// <summary>A file of words.</summary>
    /// <param name="Path">Its path in the library.</param>
    /// <param name="Language">The folder it stands in.</param>
    /// <param name="Purpose">What the code calls it.</param>
    internal sealed record WordListFile(string Path, string Language, string Purpose);

    /// <summary>A string in the code.</summary>
    internal sealed record Literal(string File, string Text, bool NamesList);
}
