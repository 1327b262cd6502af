namespace ArticleParsing.Conventions;

/// <summary>A source folder of the library, and the rooms that its code may use besides itself.</summary>
internal sealed record Room(string Name, params string[] MayUse)
{
    private const string FrontDoor = "";

    /// <summary>
    /// Calls go one way. A name may be that of a folder inside a room, if only that part of it may be used.
    /// To move a wall, change this table and <c>docs/architecture.md</c> in the same commit and say why.
    /// </summary>
    public static IReadOnlyList<Room> All { get; } =
    [
        new("Model"),
        new("Limits", "Model"),
        new("Text", "Model", "Limits"),
        new("Learning", "Model", "Limits", "Text"),
        new("Languages", "Model", "Limits", "Text"),
        new("Readers", "Model", "Limits", "Text", "Learning", "Languages"),
        new("Acquisition", "Model", "Limits", "Text", "Learning", "Languages", "Readers"),
        new("Blocks", "Model", "Limits", "Text", "Learning", "Languages", "Readers", "Acquisition"),
        new("Classification", "Model", "Limits", "Text", "Learning", "Languages", "Readers", "Acquisition", "Blocks"),
        new("Composition", "Model", "Limits", "Text", "Learning", "Languages", "Readers", "Acquisition", "Blocks", "Classification"),
        new("Quotations", "Model", "Limits", "Text", "Learning", "Languages", "Readers/Names"),
        new("Rendering", "Model", "Limits", "Text"),
    ];

    /// <summary>The front door (the files at the root) and Integration use what they like, and nobody uses them.</summary>
    public static IReadOnlyList<string> Doors { get; } = [FrontDoor, "Integration"];

    /// <summary>Whether code of this room may use what is declared in a folder.</summary>
    /// <param name="folder">The folder's path under the library, such as <c>Readers/Names</c>.</param>
    public bool Allows(string folder) => Contains(Name, folder) || MayUse.Any(allowed => Contains(allowed, folder));

    private static bool Contains(string room, string folder) => folder == room || folder.StartsWith(room + "/", StringComparison.Ordinal);
}
