using ArticleParsing.Blocks;
using ArticleParsing.Languages;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Rules;

/// <summary>Labels of strips and skip links above the headline: "Breaking News", "Skip to content".</summary>
internal sealed class StripRule : IRoleRule
{
    /// <summary>The labels.</summary>
    public static PhraseList Labels { get; } = new(WordLists.Read("strips"));

    public string Id => "strip";

    public Verdict? Judge(PageView page, Block block) =>
        block.Index < page.HeadlineBlock && block.Text.Length is > 0 and < 60 && page.Phrases.LabelStrip(block.Index)
            ? new Verdict(Role.Chrome, 0.9, "the label of a strip above the headline")
            : null;
}
