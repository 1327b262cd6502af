using ArticleParsing.Blocks;
using ArticleParsing.Languages;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Rules;

/// <summary>
/// Newsletters part their sections by rules. One that opens like an advertisement is one, and one that tells how to unsubscribe is the
/// foot.
/// </summary>
internal sealed class SectionRule : IRoleRule
{
    private const int MostBlocks = 12;

    private static readonly Lazy<NamedEntries> s_lists = new(() => WordLists.ReadNamed("newsletters"));
    private static readonly Lazy<PhraseList> s_advertisements = new(() => new PhraseList(s_lists.Value["advertisement"]));
    private static readonly Lazy<PhraseList> s_feet = new(() => new PhraseList(s_lists.Value["foot"]));

    public string Id => "section";

    public Verdict? Judge(PageView page, Block block)
    {
        var section = block.Box;
        if (!page.IsText || section == page.Tree.Root || section.EndBlock - section.FirstBlock > MostBlocks) return null;
        var blocks = page.Tree.Blocks;
        if (s_advertisements.Value.IsIn(blocks[section.FirstBlock].Text))
            return new Verdict(Role.Chrome, 0.9, "in a section that opens like an advertisement");
        for (var i = section.FirstBlock; i < section.EndBlock; i++)
        {
            if (s_feet.Value.IsIn(blocks[i].Text)) return new Verdict(Role.Chrome, 0.9, "in a section that tells how to unsubscribe");
        }

        return null;
    }
}
