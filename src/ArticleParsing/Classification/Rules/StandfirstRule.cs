using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Rules;

/// <summary>The introductory line between the headline and the first paragraph.</summary>
internal sealed class StandfirstRule : IRoleRule
{
    private const int ShortestColumns = 30;
    private const int LongestColumns = 600;

    public string Id => "standfirst";

    /// <summary>Whether the page itself names the block standfirst, which is for no model to deny.</summary>
    public static bool SaysClass(PageView page, Block block) => (page.Hints.Of(block, levels: 0) & BoxHint.Standfirst) != 0;

    public Verdict? Judge(PageView page, Block block)
    {
        if (page.HeadlineBlock < 0 || page.IsText) return null;
        var distance = block.Index - page.HeadlineBlock;
        var columns = page.ShapeOf(block).Columns;
        if (distance is < 1 or > 10 || columns is < ShortestColumns or > LongestColumns) return null;
        if (block.Kind is BlockKind.ListItem or BlockKind.TableCell || block.LinkLength * 2 > block.Text.Length) return null;
        if (block.Box.IsWithin(Within.Navigation | Within.Form | Within.Button | Within.Figure | Within.Aside | Within.Footer)) return null;
        var hints = page.Hints.Of(block, levels: 1);
        if ((hints & (BoxHint.Caption | BoxHint.Byline | BoxHint.Bio | BoxHint.Related | BoxHint.Newsletter | BoxHint.Timestamp | BoxHint.Share | BoxHint.Player | BoxHint.Disclaimer)) != 0) return null;
        if (ProseBetween(page, block)) return null;
        if ((hints & BoxHint.Standfirst) != 0) return new Verdict(Role.Standfirst, 0.9, "its class says standfirst, under the headline");
        if (block.HeadingLevel >= 2 && distance <= 3 && columns >= 45) return new Verdict(Role.Standfirst, 0.75, "a second-level heading right under the headline");
        return block.HeadingLevel == 0 && HeadMatterFollows(page, block) ? new Verdict(Role.Standfirst, 0.65, "a paragraph between the headline and its byline or date") : null;
    }

    private static bool ProseBetween(PageView page, Block block)
    {
        for (var i = page.HeadlineBlock + 1; i < block.Index; i++)
        {
            if (page.IsBody(i) && page.Layout.IsProse[i]) return true;
        }

        return false;
    }

    /// <summary>A byline or date stands between this paragraph and the body, so that it belongs to the head.</summary>
    private static bool HeadMatterFollows(PageView page, Block block)
    {
        var end = Math.Min(page.Tree.Blocks.Count, block.Index + 6);
        for (var i = block.Index + 1; i < end && !page.Layout.IsProse[i]; i++)
        {
            var next = page.Tree.Blocks[i];
            if (next.DateTime is not null || (page.Hints.Of(next) & (BoxHint.Byline | BoxHint.Timestamp)) != 0 || BylineRule.Opens(next.Text)) return true;
        }

        return false;
    }
}
