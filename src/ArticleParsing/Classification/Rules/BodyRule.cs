using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Rules;

/// <summary>What the model takes for body, by its markup.</summary>
internal sealed class BodyRule : IRoleRule
{
    public string Id => "body model";

    public Verdict? Judge(PageView page, Block block)
    {
        if (block.Text.Length == 0 || !page.IsBody(block.Index)) return null;
        var role = block.Kind switch
        {
            BlockKind.Heading => Role.Heading,
            BlockKind.ListItem => Role.ListItem,
            BlockKind.Quote => Role.Quote,
            BlockKind.TableCell => Role.Table,
            BlockKind.Code => Role.Code,
            _ => Role.Paragraph,
        };
        return new Verdict(role, page.Scores[block.Index], "body score");
    }
}
