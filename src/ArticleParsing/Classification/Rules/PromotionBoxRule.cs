using ArticleParsing.Blocks;
using ArticleParsing.Languages;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Rules;

/// <summary>
/// A box that advertises other coverage: a title line, and under it a paragraph that ends by telling the reader where to click.
/// </summary>
internal sealed class PromotionBoxRule : IRoleRule
{
    private static readonly PhraseList s_calls = new(WordLists.ReadNamed("calls")["closes"]);

    public string Id => "promotion box";

    public Verdict? Judge(PageView page, Block block)
    {
        if (block.Index <= page.HeadlineBlock
            || !(page.IsText || (page.Hints.Get(block, levels: 2) & (BoxHint.Related | BoxHint.Newsletter)) != 0))
            return null;
        if (IsTitle(page, block.Index) && Calls(page, block.Index + 1))
            return new Verdict(Role.RelatedPromotion, 0.8, "the title of a promotion");
        return IsTitle(page, block.Index - 1) && Calls(page, block.Index)
            ? new Verdict(Role.RelatedPromotion, 0.8, "a titled paragraph that ends in a call to click")
            : null;
    }

    private static bool IsTitle(PageView page, int index)
    {
        if (index < 0) return false;
        var shape = page.Layout.Shapes[index];
        return !shape.EndsSentence && shape.Words is > 1 and < 14;
    }

    private static bool Calls(PageView page, int index) => index < page.Tree.Blocks.Count && s_calls.EndsText(page.Tree.Blocks[index].Text);
}
