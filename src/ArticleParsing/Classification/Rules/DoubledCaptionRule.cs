using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Rules;

/// <summary>
/// In copied text a picture leaves its text alternative and its caption, often the same words twice in a row. Nobody writes a paragraph
/// twice.
/// </summary>
internal sealed class DoubledCaptionRule : IRoleRule
{
    private const int ShortestColumns = 25;

    public string Id => "doubled caption";

    public Verdict? Judge(PageView page, Block block) =>
        page.IsText
            && page.ShapeOf(block).Columns >= ShortestColumns
            && (IsAt(page, block.Index - 1, block.Text) || IsAt(page, block.Index + 1, block.Text))
            ? new Verdict(Role.Caption, 0.85, "the same words twice in a row, as text alternative and caption are copied")
            : null;

    private static bool IsAt(PageView page, int index, string text) =>
        index >= 0 && index < page.Tree.Blocks.Count && page.Tree.Blocks[index].Text == text;
}
