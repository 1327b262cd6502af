using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Rules;

/// <summary>The line with the name above an author's bio.</summary>
internal sealed class BioNameRule : IRoleRule
{
    private const int LongestName = 60;
    private const int Reach = 3;

    public string Id => "bio name";

    public Verdict? Judge(PageView page, Block block)
    {
        if (block.Text.Length is < 4 or > LongestName || block.Index < page.LastBody || page.ShapeOf(block).Words is < 2 or > 5)
            return null;
        for (var i = block.Index + 1; i < Math.Min(page.Tree.Blocks.Count, block.Index + 1 + Reach); i++)
        {
            var next = page.Tree.Blocks[i].Text;
            if (next.Length > 2 * block.Text.Length
                && next.StartsWith(block.Text, StringComparison.Ordinal)
                && page.Phrases.SpeakOfAuthor(i))
                return new Verdict(Role.AuthorBio, 0.8, "the name that opens the bio below it");
        }

        return null;
    }
}
