using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Rules;

/// <summary>The block the headline was read from.</summary>
internal sealed class HeadlineRule : IRoleRule
{
    public string Id => "headline";

    public Verdict? Judge(PageView page, Block block) =>
        block.Index == page.HeadlineBlock
            ? new Verdict(Role.Headline, 0.95, "agrees best with what the page declares as its headline")
            : null;
}
