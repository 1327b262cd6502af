using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Rules;

/// <summary>A line in one small box with the picture right before it, if neither figcaption nor class says what it is.</summary>
internal sealed class CaptionByPlaceRule : IRoleRule
{
    private const int MostBlocks = 4;
    private const int MostText = 500;

    public string Id => "caption by place";

    public Verdict? Judge(PageView page, Block block)
    {
        var isText = block.Text.Length > 0 && block.Kind == BlockKind.Paragraph && !block.IsMostlyLink;
        if (!isText || page.IsBody(block.Index) || CaptionRule.IsSomethingElse(page, block)) return null;
        if (block.Index == 0 || page.Tree.Blocks[block.Index - 1].Media is not { IsImage: true } || !page.IsInArticle(block, past: 2))
            return null;
        if (block.Box.IsWithin(Within.Navigation | Within.Footer | Within.Link | Within.Button | Within.Form)) return null;
        if ((page.Hints.Get(block,
            levels: 3) & (BoxHint.Related | BoxHint.Byline | BoxHint.Bio | BoxHint.Avatar | BoxHint.Newsletter | BoxHint.Advertisement
                | BoxHint.Timestamp)) != 0)
            return null;
        var shared = block.Box;
        while (shared.FirstBlock == block.Index && shared.Parent is not null) shared = shared.Parent;
        if (shared.EndBlock - shared.FirstBlock > MostBlocks || shared.TextLength > MostText) return null;
        return CreditLines.Says(page, block)
            ? new Verdict(Role.Credit, 0.65, "a credit in one small box with the picture before it")
            : new Verdict(Role.Caption, 0.65, "in one small box with the picture before it");
    }
}
