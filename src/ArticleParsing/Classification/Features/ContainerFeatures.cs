using ArticleParsing.Blocks;
using ArticleParsing.Learning;

namespace ArticleParsing.Classification.Features;

/// <summary>
/// The boxes around the block: their size, link density, share of the page's prose, and how the block hangs off the main container.
/// </summary>
internal static class ContainerFeatures
{
    private const int Levels = 5;

    public static string[] Names => field ??=
    [
        .. Enumerable.Range(0, Levels)
            .SelectMany(l => new[] { $"box {l} text", $"box {l} link share", $"box {l} page share", $"box {l} prose share",
                $"box {l} blocks", $"box {l} prose of text" }),
        "in half container", "in most container", "levels off half container", "levels off most container", "levels up to half container",
        "branch text", "branch link share", "branch prose of page", "branch prose of text", "branch blocks", "branch place",
        "half container link share", "half container page share", "half container depth",
    ];

    public static void Write(PageLayout page, Block block, ref FeatureRow row)
    {
        var root = page.Tree.Root;
        var box = block.Box;
        for (var level = 0; level < Levels; level++)
        {
            row.AddLog(box.TextLength);
            row.AddShare(box.LinkLength, box.TextLength);
            row.AddShare(box.TextLength, root.TextLength);
            row.AddShare(box.ProseLength, root.ProseLength);
            row.AddLog(box.EndBlock - box.FirstBlock);
            row.AddShare(box.ProseLength, box.TextLength);
            box = box.Parent ?? box;
        }

        var (meeting, branch, below) = Meet(block.Box, page.HalfContainer);
        row.Add(meeting == page.HalfContainer);
        row.Add(Meet(block.Box, page.MostContainer).Meeting == page.MostContainer);
        row.Add(below);
        row.Add(Meet(block.Box, page.MostContainer).Below);
        row.Add(page.HalfContainer.Depth - meeting.Depth);
        row.AddLog(branch.TextLength);
        row.AddShare(branch.LinkLength, branch.TextLength);
        row.AddShare(branch.ProseLength, root.ProseLength);
        row.AddShare(branch.ProseLength, branch.TextLength);
        row.AddLog(branch.EndBlock - branch.FirstBlock);
        row.AddShare(branch.FirstBlock - meeting.FirstBlock, meeting.EndBlock - meeting.FirstBlock);
        row.AddShare(page.HalfContainer.LinkLength, page.HalfContainer.TextLength);
        row.AddShare(page.HalfContainer.TextLength, root.TextLength);
        row.Add(page.HalfContainer.Depth);
    }

    /// <summary>
    /// The lowest box that is on both ways to the root, the child of it on the block's way, and how far below it the block's box is.
    /// </summary>
    private static (Box Meeting, Box Branch, int Below) Meet(Box box, Box container)
    {
        var branch = box;
        var below = 0;
        var on = container;
        while (box.Depth > on.Depth)
        {
            branch = box;
            box = box.Parent!;
            below++;
        }

        while (on.Depth > box.Depth) on = on.Parent!;
        while (box != on)
        {
            branch = box;
            box = box.Parent!;
            on = on.Parent!;
            below++;
        }

        return (box, branch, below);
    }
}
