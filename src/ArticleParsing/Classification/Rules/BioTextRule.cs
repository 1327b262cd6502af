using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Rules;

/// <summary>Prose under the text that opens with the name in the line above it: what the page says of that author.</summary>
internal sealed class BioTextRule : IRoleRule
{
    private const int Reach = 3, Past = 12;
    private const int LongestName = 60, LongestColumns = 1500;

    public string Id => "bio text";

    public Verdict? Judge(PageView page, Block block)
    {
        var isUnderText = page.IsArticle && block.Index > page.LastBody && block.Index <= page.LastBody + Past;
        if (!isUnderText || !page.Layout.IsProse[block.Index] || page.ShapeOf(block).Columns > LongestColumns) return null;
        if (block.Box.IsWithin(Within.Navigation | Within.Footer | Within.Form | Within.Link)) return null;
        for (var i = block.Index - 1; i >= Math.Max(0, block.Index - Reach); i--)
        {
            var line = page.Tree.Blocks[i].Text;
            if (line.Length is > 3 and < LongestName
                && page.ShapeOf(page.Tree.Blocks[i]).Words is >= 2 and <= 5
                && block.Text.Length > 2 * line.Length
                && block.Text.StartsWith(line + " ", StringComparison.Ordinal))
                return new Verdict(Role.AuthorBio, 0.75, "opens with the name in the line above it");
        }

        return null;
    }
}
