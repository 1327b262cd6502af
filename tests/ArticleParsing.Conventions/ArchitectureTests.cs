using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleParsing.Conventions;

public sealed class ArchitectureTests
{
    [Fact]
    public void Every_source_file_stands_in_a_room()
    {
        var rooms = Room.All.Select(room => room.Name).Concat(Room.Doors).ToHashSet();
        LibrarySource.Files.Select(LibrarySource.RelativePath).Where(path => !rooms.Contains(RoomOf(path))).ShouldBeEmpty();
    }

    [Fact]
    public void Calls_go_one_way()
    {
        var uses = LibrarySource.Files.SelectMany(Uses).Distinct().ToList();

        uses.Count.ShouldBeGreaterThan(500, "so few uses mean that the source was not bound");
        uses.Where(use => !use.IsAllowed).Select(use => use.ToString()).Order().ShouldBeEmpty();
    }

    [Fact]
    public void Namespaces_follow_folders_but_for_what_callers_hold()
    {
        var misplaced =
            from file in LibrarySource.Files
            let path = LibrarySource.RelativePath(file)
            from space in file.GetRoot().DescendantNodes().OfType<FileScopedNamespaceDeclarationSyntax>()
            let expected = string.Join('.', FolderOf(path).Split('/', StringSplitOptions.RemoveEmptyEntries).Prepend("ArticleParsing"))
            let name = space.Name.ToString()
            where name != expected && !(name == "ArticleParsing" && HoldsPublicTypes(space))
            select $"{path}: {name}";

        misplaced.ShouldBeEmpty();
    }

    /// <summary>The types of other rooms that a file uses: by name, and by members called on them.</summary>
    private static IEnumerable<Use> Uses(SyntaxTree file)
    {
        var path = LibrarySource.RelativePath(file);
        if (Room.All.FirstOrDefault(room => room.Name == RoomOf(path)) is not { } room) yield break;
        var model = LibrarySource.Compilation.GetSemanticModel(file);
        foreach (var name in file.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            var symbol = model.GetSymbolInfo(name).Symbol;
            var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
            foreach (var declaration in type?.OriginalDefinition.DeclaringSyntaxReferences ?? [])
            {
                if (declaration.SyntaxTree.FilePath.Length > 0)
                    yield return new Use(path, type!.Name, LibrarySource.RelativePath(declaration.SyntaxTree),
                        room.Allows(FolderOf(LibrarySource.RelativePath(declaration.SyntaxTree))));
            }
        }
    }

    private static bool HoldsPublicTypes(SyntaxNode space) =>
        space.ChildNodes().OfType<BaseTypeDeclarationSyntax>().Any(type => type.Modifiers.Any(modifier => modifier.Text == "public"));

    private static string RoomOf(string path) => path.Contains('/') ? path[..path.IndexOf('/')] : "";

    private static string FolderOf(string path) => path.Contains('/') ? path[..path.LastIndexOf('/')] : "";

    private sealed record Use(string File, string Type, string DeclaredIn, bool IsAllowed)
    {
        public override string ToString() => $"{File} uses {Type} of {DeclaredIn}";
    }
}
