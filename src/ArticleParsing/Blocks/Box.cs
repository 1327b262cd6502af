namespace ArticleParsing.Blocks;

/// <summary>
/// A block-level element, reduced to what later stages ask of it. Boxes form a tree that mirrors the document's layout;
/// plain text has one root box.
/// </summary>
internal sealed class Box
{
    public required Box? Parent { get; init; }

    /// <summary>The element's local name; empty for the root of plain text.</summary>
    public required string Tag { get; init; }

    /// <summary>Class, id, role, itemprop and similar attributes, separated by spaces; empty where there are none.</summary>
    public string Tokens { get; init; } = "";

    public int Depth { get; init; }

    /// <summary>The first block inside, and the one after the last.</summary>
    public int FirstBlock { get; init; }

    public int EndBlock { get; internal set; }

    /// <summary>Characters of text inside, with descendants.</summary>
    public int TextLength { get; internal set; }

    /// <summary>Characters of link text inside, with descendants.</summary>
    public int LinkLength { get; internal set; }

    public IEnumerable<Box> SelfAndAncestors()
    {
        for (var box = this; box is not null; box = box.Parent) yield return box;
    }

    public override string ToString() => $"<{Tag} {Tokens}>";
}
