using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Rules;

/// <summary>What the model takes for body, by its markup.</summary>
internal sealed class BodyRule : IRoleRule
{
    public string Id => "body model";

    public Verdict? Judge(PageView page, Block block)
    {
        if (block.Text.Length == 0 || !page.IsBody(block.Index) || IsListBesideNothing(page, block)) return null;
        return new Verdict(RoleFor(block), page.Scores[block.Index], "body score");
    }

    /// <summary>Where a page without any prose says that it is an article, the links beside it are not its text.</summary>
    private static bool IsListBesideNothing(PageView page, Block block) =>
        page.Layout.LastProse < 0 && page.Layout.Declared.IsArticle && block.Box.IsWithin(Within.Aside) && block.IsMostlyLink;

    /// <summary>The role of a body block, by its markup.</summary>
    public static Role RoleFor(Block block) => block.Kind switch
    {
        BlockKind.Heading => Role.Heading,
        BlockKind.ListItem => Role.ListItem,
        BlockKind.Quote => Role.Quote,
        BlockKind.TableCell => Role.Table,
        BlockKind.Code => Role.Code,
        _ => Role.Paragraph,
    };
}
