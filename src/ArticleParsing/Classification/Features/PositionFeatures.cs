using ArticleParsing.Blocks;
using ArticleParsing.Learning;

namespace ArticleParsing.Classification.Features;

/// <summary>Where the block stands on the page, and against the headline and the prose.</summary>
internal static class PositionFeatures
{
    public static readonly string[] Names =
    [
        "place", "text before share", "text before", "headline known", "blocks from headline", "text from headline", "is headline",
        "prose before share", "prose before", "prose after", "from first prose", "to last prose", "distance to prose before",
        "distance to prose after",
        "prose around 3", "prose around 8", "longest gap side",
    ];

    public static void Write(PageLayout page, Block block, ref FeatureRow row)
    {
        var i = block.Index;
        var count = page.Tree.Blocks.Count;
        row.AddShare(i, count);
        row.AddShare(page.Offsets[i], page.Offsets[count]);
        row.AddLog(page.Offsets[i]);
        var headline = page.HeadlineBlock;
        row.Add(headline >= 0);
        row.Add(headline >= 0 ? Signed(i - headline) : 0);
        row.Add(headline >= 0 ? Signed(page.Offsets[i] - page.Offsets[headline]) : 0);
        row.Add(headline == i);
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
        row.Add(Math.Min(page.DistanceToProse[i].Before, page.DistanceToProse[i].After));
    }

    private static float ProseAround(PageLayout page, int i, int reach)
    {
        var from = Math.Max(0, i - reach);
        var to = Math.Min(page.IsProse.Length, i + reach + 1);
        return (float)(page.ProseBefore[to] - page.ProseBefore[from]) / (to - from);
    }

    private static float Signed(int distance) => Math.Sign(distance) * Logarithms.Log(Math.Abs(distance));
}
