using ArticleParsing.Acquisition.Sites;

namespace ArticleParsing.Blocks;

/// <summary>
/// A block-level element, reduced to what later stages ask of it. Boxes form a tree that mirrors the document's layout; plain text has a
/// root box and one child a part.
/// </summary>
internal sealed class Box
{
    public required Box? Parent { get; init; }

    /// <summary>The position among the page's boxes, parents before children.</summary>
    public required int Index { get; init; }

    /// <summary>The element's local name; empty in plain text.</summary>
    public required string Tag { get; init; }

    /// <summary>Class, id, role, itemprop and similar attributes, separated by spaces; empty if there are none.</summary>
    public string Tokens { get; init; } = "";

    public required int Depth { get; init; }

    /// <summary>The landmarks and constructs the box is or stands in.</summary>
    public required Within Within { get; init; }

    /// <summary>What the caller's rule for the site says the box is, or the nearest box around it that it names.</summary>
    public SitePart SitePart { get; init; }

    /// <summary>How many columns and rows of its table a cell spans; 1 and 1 for other boxes.</summary>
    public (int Columns, int Rows) CellSpan { get; init; } = (1, 1);

    /// <summary>The number of a numbered list's first item, or of an item; null if the markup does not say.</summary>
    public int? Number { get; init; }

    /// <summary>The post of a social network that the box is or stands in.</summary>
    public Post? Post { get; init; }

    /// <summary>Where the element's start tag stands in the source; null if that is not known.</summary>
    public int? Position { get; init; }

    /// <summary>The first block inside.</summary>
    public required int FirstBlock { get; init; }

    /// <summary>The block after the last one inside.</summary>
    public int EndBlock { get; internal set; }

    /// <summary>Characters of text inside, with descendants.</summary>
    public int TextLength { get; internal set; }

    /// <summary>Characters of link text inside, with descendants.</summary>
    public int LinkLength { get; internal set; }

    /// <summary>Characters in long unlinked runs inside, with descendants: what looks like prose at first sight.</summary>
    public int ProseLength { get; internal set; }

    /// <summary>Whether the box is the given landmark or construct, or stands in one.</summary>
    public bool IsWithin(Within what) => (Within & what) != 0;

    /// <summary>The nearest box with this tag, the box itself included.</summary>
    public Box? Nearest(string tag)
    {
        for (var box = this; box is not null; box = box.Parent)
        {
            if (box.Tag == tag) return box;
        }

        return null;
    }

    public IEnumerable<Box> SelfAndAncestors()
    {
        for (var box = this; box is not null; box = box.Parent) yield return box;
    }

    public override string ToString() => $"<{Tag} {Tokens}>";
}
