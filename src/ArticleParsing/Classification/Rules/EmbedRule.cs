using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Rules;

/// <summary>Frames and posts embedded in the body.</summary>
internal sealed class EmbedRule : IRoleRule
{
    public string Id => "embed";

    public Verdict? Judge(PageView page, Block block)
    {
        if (block.Media is not { } media) return null;
        return media.Url is not null
            && (page.IsInsideBody(block) || block.Index == page.LastBody + 1)
            && (page.Hints.Get(block, levels: 3) & (BoxHint.Advertisement | BoxHint.Newsletter | BoxHint.Related)) == 0
            ? new Verdict(Role.Embed, 0.7, "embedded between body blocks")
            : new Verdict(Role.Chrome, 0.7, "embedded outside the body");
    }
}
