using ArticleParsing.Blocks;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Rules;

/// <summary>The section label just above the headline.</summary>
internal sealed class KickerRule : IRoleRule
{
    private const int LongestColumns = 45;

    public string Id => "kicker";

    public Verdict? Judge(PageView page, Block block)
    {
        var distance = page.HeadlineBlock - block.Index;
        if (distance is < 1 or > 4 || block.Text.Length == 0 || page.ShapeOf(block).Columns > LongestColumns) return null;
        if (block.Box.IsWithin(Within.Navigation | Within.Form | Within.Button | Within.List)
            || block.DateTime is not null
            || IsTrail(block))
            return null;
        var hints = page.Hints.Get(block, levels: 1);
        if ((hints & (BoxHint.Byline | BoxHint.Timestamp | BoxHint.Share | BoxHint.Player | BoxHint.Advertisement
            | BoxHint.Navigation)) != 0)
            return null;
        if ((hints & BoxHint.Kicker) != 0 && distance <= 3)
            return new Verdict(Role.Kicker, 0.8, "its class says section label, just above the headline");
        return distance == 1 && SharesBoxWithHeadline(page, block)
            ? new Verdict(Role.Kicker, 0.6, "short, directly above the headline, in the same box")
            : null;
    }

    /// <summary>"Home > News > Politics": the way to the page, which no headline carries; or only its sign.</summary>
    private static bool IsTrail(Block block) => block.Links.Count > 2 || block.Text.IndexOfAny(s_steps) >= 0 || !block.Text.HasLetter();

    private static readonly char[] s_steps = ['>', '\u203A', '\u00BB', '\u2192'];

    private static bool SharesBoxWithHeadline(PageView page, Block block)
    {
        var headline = page.Tree.Blocks[page.HeadlineBlock].Box;
        if (page.IsText) return block.Box == headline;
        var parent = headline.Parent;
        for (var level = 0; parent is not null && level < 2; level++, parent = parent.Parent)
        {
            if (block.Index >= parent.FirstBlock) return true;
        }

        return false;
    }
}
