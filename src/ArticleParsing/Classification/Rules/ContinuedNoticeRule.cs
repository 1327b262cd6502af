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

    public Verdict? Judge(PageView page, Block block)
    {
        if (block.Index == 0 || block.Text.Length == 0 || block.Index < page.LastBody) return null;
        if (IsUnderLabel(page, block)) return new Verdict(Role.Disclaimer, 0.75, "under a line that heads a notice");
        if (block.Index == page.LastBody) return null;
        var goesOn = page.ShapeOf(block).Columns <= LongestColumns
            && page.Phrases.NoticeIn(block.Index - 1) is not null
            && s_calls.IsIn(block.Text);
        return goesOn ? new Verdict(Role.Disclaimer, 0.75, "goes on the notice before it") : null;
    }

    /// <summary>Prose under "Disclaimer:", up to the next heading.</summary>
    private static bool IsUnderLabel(PageView page, Block block)
    {
        const int Reach = 3;
        if (!page.Layout.IsProse[block.Index]
            || block.HeadingLevel > 0
            || block.Box.IsWithin(Within.Form | Within.Navigation | Within.Footer))
            return false;
        for (var i = block.Index - 1; i >= Math.Max(0, block.Index - Reach); i--)
        {
            var before = page.Tree.Blocks[i];
            if (DisclaimerRule.IsLabel(page, before)) return page.IsInArticle(before, past: 30);
            if (before.HeadingLevel > 0 || !page.Layout.IsProse[i]) return false;
        }

        return false;
    }
}
