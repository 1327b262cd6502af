using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Rules;

/// <summary>The title of a player: a line that is no sentence, in one stretch with the player's labels.</summary>
internal sealed class PlayerTitleRule : IRoleRule
{
    /// <summary>The labels stand near the title, however long the stretch is.</summary>
    private const int Reach = 100;

    public string Id => "player title";

    public Verdict? Judge(PageView page, Block block)
    {
        if (!page.IsText || page.ShapeOf(block).EndsSentence || block.Index == page.HeadlineBlock) return null;
        for (var i = Math.Max(block.Box.FirstBlock, block.Index - Reach); i < Math.Min(block.Box.EndBlock, block.Index + Reach); i++)
        {
            if (i != block.Index && MediaChromeRule.IsPlayerLabel(page, page.Tree.Blocks[i])) return new Verdict(Role.MediaChrome, 0.8, "a title in one stretch with the labels of a player");
        }

        return null;
    }
}
