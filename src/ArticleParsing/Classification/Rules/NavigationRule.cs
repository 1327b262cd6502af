using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Rules;

/// <summary>Lines of links in a menu are no text, however many of them a page has.</summary>
internal sealed class NavigationRule : IRoleRule
{
    public string Id => "navigation";

    public Verdict? Judge(PageView page, Block block) =>
        block.Text.Length > 0
            && block.Box.IsWithin(Within.Navigation)
            && block.LinkLength * 10 >= block.Text.Length * 9
            && page.IsBody(block.Index)
            ? new Verdict(Role.Chrome, 0.9, "a line of links in a menu")
            : null;
}
