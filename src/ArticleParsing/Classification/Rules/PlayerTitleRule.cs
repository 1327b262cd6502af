using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Rules;

/// <summary>In copied text the title of a player: a line that is no sentence, right above the player's labels.</summary>
internal sealed class PlayerTitleRule : IRoleRule
{
    /// <summary>How many lines may stand between the title and a label.</summary>
    private const int Reach = 1;

    public string Id => "player title";

    public Verdict? Judge(PageView page, Block block)
    {
        if (!page.IsText || page.ShapeOf(block).EndsSentence || block.Index == page.HeadlineBlock) return null;
        for (var i = block.Index + 1; i <= Math.Min(page.Tree.Blocks.Count - 1, block.Index + 1 + Reach); i++)
        {
            if (MediaChromeRule.IsPlayerLabel(page, page.Tree.Blocks[i]) && page.IsInsideBody(block))
                return new Verdict(Role.MediaChrome, 0.8, "a title above the labels of a player");
        }

        return null;
    }
}
