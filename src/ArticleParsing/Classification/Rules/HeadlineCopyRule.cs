using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Rules;

/// <summary>Share bars, print views and breadcrumbs repeat the headline; a copy is no second one and no body.</summary>
internal sealed class HeadlineCopyRule : IRoleRule
{
    public string Id => "headline copy";

    public Verdict? Judge(PageView page, Block block) =>
        page.Headline is { Length: > 0 } headline && block.Text.Length >= headline.Length && block.Text.Length <= headline.Length + 2
        && string.Compare(block.Text.Trim(), headline, StringComparison.OrdinalIgnoreCase) == 0
            ? new Verdict(Role.Chrome, 0.9, "repeats the headline")
            : null;
}
