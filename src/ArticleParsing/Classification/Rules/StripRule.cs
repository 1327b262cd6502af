using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Rules;

/// <summary>Labels of strips and skip links above the headline: "Breaking News", "Skip to content".</summary>
internal sealed class StripRule : IRoleRule
{
    private static readonly Lazy<PhraseList> s_labels = new(() => PhraseList.Load("strips"));

    public string Id => "strip";

    public static bool IsLabel(string text) => s_labels.Value.IsIn(text);

    public Verdict? Judge(PageView page, Block block) =>
        block.Index < page.HeadlineBlock && block.Text.Length is > 0 and < 60 && IsLabel(block.Text) ? new Verdict(Role.Chrome, 0.9, "the label of a strip above the headline") : null;
}
