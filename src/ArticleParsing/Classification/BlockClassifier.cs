using System.Globalization;
using ArticleParsing.Blocks;
using ArticleParsing.Classification.Features;
using ArticleParsing.Classification.Model;
using ArticleParsing.Classification.Rules;
using ArticleParsing.Sites;

namespace ArticleParsing.Classification;

/// <summary>Gives every block of a page its role: the model scores what is body, the rules name the rest.</summary>
internal static class BlockClassifier
{
    /// <param name="tree">The page's blocks.</param>
    /// <param name="headline">The headline, as far as it is known before any block has a role.</param>
    /// <param name="headlineBlock">The block it was read from; -1 where it stands in none.</param>
    /// <param name="declared">What the page says it is.</param>
    /// <param name="model">The model that scores what is body.</param>
    public static IReadOnlyList<LabelledBlock> Classify(BlockTree tree, string? headline, int headlineBlock, DeclaredFacts declared, BlockModel model)
    {
        var layout = new PageLayout(tree, headlineBlock, headline, declared);
        var page = new PageView(tree, layout, SiteRoles.Score(tree, model.Score(layout)), headline);
        var labelled = new LabelledBlock[tree.Blocks.Count];
        foreach (var block in tree.Blocks) labelled[block.Index] = Classify(page, block);
        return labelled;
    }

    private static LabelledBlock Classify(PageView page, Block block)
    {
        if (SiteRoles.Of(block) is { } named) return new LabelledBlock(block, named, 1, "site rule: named by the caller");
        foreach (var rule in RoleRules.All)
        {
            if (rule.Judge(page, block) is { } verdict) return new LabelledBlock(block, verdict.Role, verdict.Confidence, rule.Id + ": " + verdict.Evidence);
        }

        var score = page.Scores[block.Index];
        return new LabelledBlock(block, Role.Chrome, 1 - score, "no rule speaks for it; body score " + score.ToString("0.00", CultureInfo.InvariantCulture));
    }
}
