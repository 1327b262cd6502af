using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Rules;

/// <summary>What the model takes for body, by its markup.</summary>
internal sealed class BodyRule : IRoleRule
{
    private static readonly BodyRule s_rule = new();

    public string Id => "body model";

    /// <summary>What this rule alone says of a block.</summary>
    public static (Verdict Verdict, IRoleRule Rule)? Ask(PageView page, Block block) => s_rule.Judge(page, block) is { } verdict ? (verdict, s_rule) : null;

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
