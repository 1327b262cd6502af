using ArticleParsing.Blocks;
using ArticleParsing.Classification.Features;
using ArticleParsing.Learning;

namespace ArticleParsing.Classification.Lines;

/// <summary>Where the block stands in the text and against its paragraphs.</summary>
internal static class LinePlace
{
    public static readonly string[] Names =
    [
        "place", "blocks before", "text before share", "text before", "text after", "prose before share", "prose before", "prose after",
        "from first prose", "to last prose", "distance to prose before", "distance to prose after", "prose around 3", "prose around 8",
        "to lead", "text to lead", "blocks to paragraph", "page blocks", "page prose share",
    ];

    public static void Write(LineFacts facts, Block block, ref FeatureRow row)
    {
        var page = facts.Page;
        var i = block.Index;
        var count = page.Shapes.Length;
        row.AddShare(i, count);
        row.AddLog(i);
        row.AddShare(page.Offsets[i], page.Offsets[count]);
        row.AddLog(page.Offsets[i]);
        row.AddLog(page.Offsets[count] - page.Offsets[i + 1]);
        var before = page.ProseBefore[i];
        var after = page.ProseBefore[count] - page.ProseBefore[i + 1];
        row.AddShare(before, before + after);
        row.AddLog(before);
        row.AddLog(after);
        row.Add(page.FirstProse >= 0 ? Signed(i - page.FirstProse) : 0);
        row.Add(page.LastProse >= 0 ? Signed(page.LastProse - i) : 0);
        row.Add(page.DistanceToProse[i].Before);
        row.Add(page.DistanceToProse[i].After);
        row.Add(ProseAround(page, i, 3));
        row.Add(ProseAround(page, i, 8));
        row.Add(facts.Lead >= 0 ? Signed(facts.Lead - i) : 0);
        row.Add(facts.Lead >= 0 ? Signed(page.Offsets[facts.Lead] - page.Offsets[i]) : 0);
        row.Add(BlocksToParagraph(page, i));
        row.AddLog(count);
        row.AddShare(page.Tree.Root.ProseLength, page.Offsets[count]);
    }

    private static float BlocksToParagraph(PageLayout page, int block)
    {
        const int Far = 12;
        for (var distance = 1; distance < Far && block + distance < page.Shapes.Length; distance++)
        {
            if (LineFacts.IsParagraph(page, block + distance)) return distance;
        }

        return Far;
    }

    private static float ProseAround(PageLayout page, int i, int reach)
    {
        var from = Math.Max(0, i - reach);
        var to = Math.Min(page.IsProse.Length, i + reach + 1);
        return (float)(page.ProseBefore[to] - page.ProseBefore[from]) / (to - from);
    }

    private static float Signed(int distance) => Math.Sign(distance) * Logarithms.Log(Math.Abs(distance));
}
