using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Rules;

/// <summary>
/// In copied text a picture leaves its text alternative and its caption, often the same words twice in a row. Nobody writes a paragraph twice.
/// </summary>
internal sealed class DoubledCaptionRule : IRoleRule
{
    private const int ShortestColumns = 25;

    public string Id => "doubled caption";

    public Verdict? Judge(PageView page, Block block) =>
        page.IsText && page.ShapeOf(block).Columns >= ShortestColumns && (IsAt(page, block.Index - 1, block.Text) || IsAt(page, block.Index + 1, block.Text))
            ? new Verdict(Role.Caption, 0.85, "the same words twice in a row, as text alternative and caption are copied")
            : null;

    private static bool IsAt(PageView page, int index, string text) => index >= 0 && index < page.Tree.Blocks.Count && page.Tree.Blocks[index].Text == text;
}

/// <summary>The title of a player: a line that is no sentence, in one stretch with the player's labels.</summary>
internal sealed class PlayerTitleRule : IRoleRule
{
    public string Id => "player title";

    public Verdict? Judge(PageView page, Block block)
    {
        if (!page.IsText || page.ShapeOf(block).EndsSentence || block.Index == page.HeadlineBlock) return null;
        for (var i = block.Box.FirstBlock; i < block.Box.EndBlock; i++)
        {
            if (i != block.Index && MediaChromeRule.IsPlayerLabel(page.Tree.Blocks[i].Text)) return new Verdict(Role.MediaChrome, 0.8, "a title in one stretch with the labels of a player");
        }

        return null;
    }
}

/// <summary>The line with the name above an author's bio.</summary>
internal sealed class BioNameRule : IRoleRule
{
    private const int LongestName = 60;
    private const int Reach = 3;

    public string Id => "bio name";

    public Verdict? Judge(PageView page, Block block)
    {
        if (block.Text.Length is < 4 or > LongestName || block.Index < page.LastBody || page.ShapeOf(block).Words is < 2 or > 5) return null;
        for (var i = block.Index + 1; i < Math.Min(page.Tree.Blocks.Count, block.Index + 1 + Reach); i++)
        {
            var next = page.Tree.Blocks[i].Text;
            if (next.Length > 2 * block.Text.Length && next.StartsWith(block.Text, StringComparison.Ordinal) && AuthorBioRule.Speaks(next)) return new Verdict(Role.AuthorBio, 0.8, "the name that opens the bio below it");
        }

        return null;
    }
}

/// <summary>A notice may go on: "To find out more, click here."</summary>
internal sealed class ContinuedNoticeRule : IRoleRule
{
    private const int LongestColumns = 80;
    private static readonly PhraseList s_calls = new(["click here", "read more here", "learn more", "find out more", "more information", "mehr informationen", "en savoir plus", "m\u00E1s informaci\u00F3n"]);

    public string Id => "continued notice";

    public Verdict? Judge(PageView page, Block block) =>
        block.Index > 0 && block.Text.Length > 0 && page.ShapeOf(block).Columns <= LongestColumns && block.Index > page.LastBody
        && DisclaimerWords.KindOf(page.Tree.Blocks[block.Index - 1].Text) is not null && s_calls.IsIn(block.Text)
            ? new Verdict(Role.Disclaimer, 0.75, "goes on the notice before it")
            : null;
}
