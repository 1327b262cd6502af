using ArticleParsing.Blocks;
using ArticleParsing.Learning;

namespace ArticleParsing.Classification.Features;

/// <summary>The blocks around the block, and those that share its place in the layout.</summary>
internal static class NeighbourFeatures
{
    private static readonly int[] s_offsets = [-2, -1, 1, 2];

    public static string[] Names => field ??=
    [
        .. s_offsets.SelectMany(
            o => new[] { $"{o:+0;-0} columns", $"{o:+0;-0} link share", $"{o:+0;-0} ends sentence", $"{o:+0;-0} kind",
                $"{o:+0;-0} same box or parent" }),
        "path blocks", "path columns a block", "path link share", "path sentence ends", "path columns",
        "page text", "page link share", "page blocks", "page prose blocks", "page prose share",
        "declares article", "declares news", "declares date", "declares author", "declares things",
    ];

    public static void Write(PageLayout page, Block block, ref FeatureRow row)
    {
        var blocks = page.Tree.Blocks;
        foreach (var offset in s_offsets)
        {
            var j = block.Index + offset;
            if (j < 0 || j >= blocks.Count)
            {
                for (var k = 0; k < 5; k++) row.Add(-1);
                continue;
            }

            var other = blocks[j];
            row.AddLog(page.Shapes[j].Columns);
            row.AddShare(other.LinkLength, page.Shapes[j].Length);
            row.Add(page.Shapes[j].EndsSentence);
            row.Add((float)other.Kind);
            row.Add(other.Box == block.Box || other.Box.Parent == block.Box.Parent);
        }

        ref readonly var path = ref page.Repetition.PathOf(block.Index);
        row.AddLog(path.Blocks);
        row.AddLog(path.Columns / path.Blocks);
        row.AddShare(path.LinkLength, path.Length);
        row.AddShare(path.SentenceEnds, path.Blocks);
        row.AddLog(path.Columns);
        var root = page.Tree.Root;
        row.AddLog(root.TextLength);
        row.AddShare(root.LinkLength, root.TextLength);
        row.AddLog(blocks.Count);
        row.AddLog(page.ProseBefore[blocks.Count]);
        row.AddShare(root.ProseLength, root.TextLength);
        row.Add(page.Declared.IsArticle);
        row.Add(page.Declared.IsNews);
        row.Add(page.Declared.HasDate);
        row.Add(page.Declared.HasAuthor);
        row.Add((float)page.Declared.Things);
    }
}
