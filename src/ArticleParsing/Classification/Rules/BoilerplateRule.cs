using ArticleParsing.Blocks;
using ArticleParsing.Languages;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Rules;

/// <summary>"About Harbour Instruments" under a press release, and the paragraph that says what the company does.</summary>
internal sealed class BoilerplateRule : IRoleRule
{
    private const int LongestHeading = 80;

    private static readonly Lazy<PhraseList> s_openings = new(() => new PhraseList(WordLists.Read("boilerplates")));

    public string Id => "boilerplate";

    public Verdict? Judge(PageView page, Block block)
    {
        if (!page.IsText || page.LeadProse < 0 || block.Index <= page.LeadProse) return null;
        var blocks = page.Tree.Blocks;
        var next = block.Index + 1 < blocks.Count ? blocks[block.Index + 1] : null;
        if (next is not null && page.Layout.IsProse[next.Index] && Introduces(block, next))
            return new Verdict(Role.Chrome, 0.8, "the heading of what a company says of itself");
        return page.Layout.IsProse[block.Index] && Introduces(blocks[block.Index - 1], block)
            ? new Verdict(Role.Chrome, 0.8, "what a company says of itself")
            : null;
    }

    /// <summary>The heading names whom the paragraph under it opens with.</summary>
    private static bool Introduces(Block heading, Block text)
    {
        const int LongestOpening = 60, ShortestName = 3;
        if (heading.Text.Length > LongestHeading || text.Text.Length <= heading.Text.Length) return false;
        if (!s_openings.Value.IsIn(heading.Text)) return false;
        var space = heading.Text.LastIndexOf(' ');
        if (space < 0) return false;
        var last = heading.Text.Substring(space + 1).TrimEnd('.', ':');
        var opening = text.Text.Substring(0, Math.Min(text.Text.Length, LongestOpening));
        return last.Length >= ShortestName && opening.IndexOf(last, StringComparison.OrdinalIgnoreCase) >= 0;
    }
}
