using ArticleParsing.Blocks;
using ArticleParsing.Languages;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Rules;

/// <summary>A notice may go on: "To find out more, click here."</summary>
internal sealed class ContinuedNoticeRule : IRoleRule
{
    private const int LongestColumns = 80;
    private static readonly PhraseList s_calls = new(WordLists.ReadNamed("calls")["continues"]);

    public string Id => "continued notice";

    public Verdict? Judge(PageView page, Block block) =>
        block.Index > 0 && block.Text.Length > 0 && page.ShapeOf(block).Columns <= LongestColumns && block.Index > page.LastBody
        && page.Phrases.NoticeIn(block.Index - 1) is not null && s_calls.IsIn(block.Text)
            ? new Verdict(Role.Disclaimer, 0.75, "goes on the notice before it")
            : null;
}
