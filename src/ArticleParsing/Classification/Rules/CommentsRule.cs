using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Rules;

/// <summary>
/// What readers wrote under an article is prose like its own, and where they wrote much the body model takes it for body. The section says by its class
/// what it is. Forums are made of comments, so this is for articles alone.
/// </summary>
internal sealed class CommentsRule : IRoleRule
{
    private const int Levels = 12;

    public string Id => "comments";

    public Verdict? Judge(PageView page, Block block) =>
        page.IsSurelyArticle && block.Index > page.LeadProse && page.IsBody(block.Index) && IsInSection(page, block) ? new Verdict(Role.Chrome, 0.9, "in a section of comments") : null;

    /// <summary>A box that holds the text as well ("has-comments") is no such section.</summary>
    private static bool IsInSection(PageView page, Block block)
    {
        var box = block.Box;
        for (var level = 0; level < Levels && box is not null && box.FirstBlock > page.LeadProse; level++, box = box.Parent)
        {
            if ((page.Hints.Of(box) & BoxHint.Comments) != 0) return true;
        }

        return false;
    }
}
