using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Rules;

/// <summary>"Key points": the label of a summary above the text is no part of it.</summary>
internal sealed class SummaryLabelRule : IRoleRule
{
    public string Id => "summary label";

    public Verdict? Judge(PageView page, Block block) =>
        page.HeadlineBlock >= 0 && page.IsArticle && page.Head.IsSummaryLabel(block.Index)
            ? new Verdict(Role.Chrome, 0.8, "labels the summary under it")
            : null;
}
