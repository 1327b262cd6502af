namespace ArticleParsing.Blocks;

/// <summary>A visible text run between two block boundaries, or a picture or embed, with the facts of its layout.</summary>
internal sealed class Block
{
    private BlockFacts? _facts;

    /// <summary>The position among the page's blocks, in reading order.</summary>
    public required int Index { get; init; }

    public required BlockKind Kind { get; set; }

    /// <summary>The visible text, white space folded (kept in code); empty for pictures and embeds.</summary>
    public required string Text { get; init; }

    /// <summary>The innermost block-level element around the run.</summary>
    public required Box Box { get; init; }

    /// <summary>1 to 6 for headings, else 0.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>The links in the text, in order.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>The inline markup of the text, outer ranges before those inside them.</summary>
    public IReadOnlyList<InlineRange> Ranges { get; init; } = [];

    /// <summary>Which of the text's spaces the page shows as line breaks.</summary>
    public IReadOnlyList<int> LineBreaks { get; init; } = [];

    /// <summary>
    /// The inline elements of a heading, and in other blocks those whose class names an author; outer ones before those inside them.
    /// </summary>
    public IReadOnlyList<InlinePart> Parts { get; init; } = [];

    /// <summary>The source of a formula that stands on a line of its own; null for other text.</summary>
    public string? MathSource { get; init; }

    /// <summary>How many characters of the text are link text.</summary>
    public int LinkLength { get; init; }

    /// <summary>Whether more than half of the text is link text.</summary>
    public bool IsMostlyLink => LinkLength * 2 > Text.Length;

    /// <summary>How many characters of the text are bold.</summary>
    public int StrongLength { get; init; }

    /// <summary>Class and id of the first inline element in the run ("author-name"); null if it has none.</summary>
    public string? InlineTokens { get; init; }

    /// <summary>The machine-readable value of the first &lt;time datetime&gt; in the run.</summary>
    public string? DateTime { get; init; }

    /// <summary>Where the start tag of the block's element, or of its box, stands in the source; null if that is not known.</summary>
    public int? Position => Media is null ? Box.Position : Media.Position;

    /// <summary>The picture, video or frame; null for text.</summary>
    public Media? Media { get; init; }

    /// <summary>What the block says by itself.</summary>
    public BlockFacts Facts => _facts ??= new BlockFacts(this);

    public override string ToString() => $"{Index} {Kind} <{Box.Tag}> {Text}";
}

/// <summary>A link inside a block's text.</summary>
internal readonly record struct Link(int Start, int Length, string Url, string? Rel);

/// <summary>A picture, video or frame. Addresses are as written, not yet resolved.</summary>
internal sealed record Media(string? Url, string? AltText, int? Width, int? Height, string Tag)
{
    /// <summary>The still shown before a video plays.</summary>
    public string? PosterUrl { get; init; }

    /// <summary>Where the picture links to; null if it stands in no link.</summary>
    public string? LinkUrl { get; init; }

    /// <summary>The class attribute of the element itself.</summary>
    public string? Tokens { get; init; }

    /// <summary>Where its start tag stands in the source; null if that is not known.</summary>
    public int? Position { get; init; }

    public bool IsImage => Tag == "img";
}
