using ArticleParsing.Blocks;
using ArticleParsing.Classification.Features;
using ArticleParsing.Learning;

namespace ArticleParsing.Classification.Lines;

/// <summary>The blocks before and after.</summary>
internal static class LineNeighbours
{
    private static readonly string[] s_each = ["columns", "ends sentence", "digit share", "capital words share", "cues", "share in lead",
        "list item"];
    private static readonly int[] s_offsets = [-3, -2, -1, 1, 2, 3];

    public static string[] Names => field ??=
    [
        .. s_offsets.SelectMany(o => s_each.Select(n => $"{o:+0;-0} {n}")),
        "columns over before", "columns over after",
    ];

    public static void Write(LineFacts facts, Block block, ref FeatureRow row)
    {
        var page = facts.Page;
        foreach (var offset in s_offsets)
        {
            var j = block.Index + offset;
            if (j < 0 || j >= page.Shapes.Length)
            {
                for (var k = 0; k < s_each.Length; k++) row.Add(-1);
                continue;
            }

            ref readonly var shape = ref page.Shapes[j];
            row.AddLog(shape.Columns);
            row.Add(shape.EndsSentence);
            row.AddShare(shape.Digits, shape.Length);
            row.AddShare(shape.CapitalWords, shape.Words);
            row.Add((float)(facts.CuesOf(j) & (LineCues.Date | LineCues.Byline | LineCues.Name | LineCues.Credit)));
            row.Add(facts.Overlap.ShareInLead(j));
            row.Add(page.Tree.Blocks[j].Kind == BlockKind.ListItem);
        }

        row.Add(Ratio(page, block.Index, block.Index - 1));
        row.Add(Ratio(page, block.Index, block.Index + 1));
    }

    private static float Ratio(PageLayout page, int block, int other) =>
        other < 0 || other >= page.Shapes.Length
            ? 0
            : Logarithms.Log(page.Shapes[block].Columns) - Logarithms.Log(page.Shapes[other].Columns);
}
