using ArticleParsing.Blocks;
using ArticleParsing.Limits;

namespace ArticleParsing.Composition.Figures;

/// <summary>A picture in the making: what is known of it so far.</summary>
internal sealed class FigureDraft(Block block)
{
    public Block Block { get; } = block;

    /// <summary>The figure element it stands in.</summary>
    public Box? Figure { get; } = block.Box.Nearest("figure");

    /// <summary>The indexes of the blocks that it is made of.</summary>
    public List<int> Parts { get; } = [];

    public string? Key { get; set; }

    public string? ImageUrl { get; set; }

    public string? AltText { get; set; }

    public string? VideoUrl { get; set; }

    public string? Caption { get; private set; }

    public Box? CaptionBox { get; set; }

    public string? Credit { get; set; }

    /// <summary>Several lines may be one caption, until it is as long as a caption can be.</summary>
    public void AddCaption(string line) => Caption = Joined(Caption, line, LongestValues.Caption);

    public void AddCredit(string credit)
    {
        if (Credit != credit) Credit = Joined(Credit, credit, LongestValues.Credit);
    }

    private static string? Joined(string? text, string more, int longest) =>
        (text?.Length ?? 0) + more.Length >= longest ? text : text is null ? more : text + " " + more;
}
