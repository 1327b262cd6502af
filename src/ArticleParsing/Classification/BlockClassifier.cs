using System.Globalization;
using ArticleParsing.Blocks;
using ArticleParsing.Classification.Features;
using ArticleParsing.Classification.Model;
using ArticleParsing.Classification.Rules;
using ArticleParsing.Sites;

namespace ArticleParsing.Classification;

/// <summary>Gives every block of a page its role: models score what is body and who has which learned role, rules name the rest.</summary>
internal sealed class BlockClassifier
{
    private readonly PageView _page;
    private readonly BlockModel _model;
    private readonly BodyScores _scores;
    private readonly bool _explain;

    private BlockClassifier(PageView page, BlockModel model, BodyScores scores, bool explain)
    {
        _explain = explain;
        _page = page;
        _model = model;
        _scores = scores;
    }

    /// <param name="tree">The page's blocks.</param>
    /// <param name="headline">The headline, as far as it is known before any block has a role.</param>
    /// <param name="headlineBlock">The block it was read from; -1 where it stands in none.</param>
    /// <param name="declared">What the page says it is.</param>
    /// <param name="url">The page's address; null where it is not known.</param>
    /// <param name="model">The models.</param>
    /// <param name="explain">Whether reasons name the features that weighed most.</param>
    public static ClassifiedPage Classify(BlockTree tree, string? headline, int headlineBlock, DeclaredFacts declared, string? url, BlockModel model, bool explain)
    {
        var layout = new PageLayout(tree, headlineBlock, headline, declared);
        var scores = model.Score(layout);
        scores = scores with { Second = SiteRoles.Score(tree, scores.Second) };
        var (type, article) = model.PageTypes?.Judge(PageTypeFeatures.Compute(layout, scores.Second, url)) ?? (PageType.Article, 1);
        var page = new PageView(tree, layout, scores.Second, headline, article);
        return new ClassifiedPage(new BlockClassifier(page, model, scores, explain).LabelAll(), type, article);
    }

    /// <summary>The role each block would have by the rules alone; null where no rule but the body rule speaks.</summary>
    public static Role?[] Ruled(PageView page)
    {
        var ruled = new Role?[page.Tree.Blocks.Count];
        foreach (var block in page.Tree.Blocks)
        {
            if (block.Text.Length > 0 && Ask(page, block, RoleRules.All) is var (verdict, rule) && rule is not (BodyRule or NavigationRule)) ruled[block.Index] = verdict.Role == Role.Correction ? Role.Disclaimer : verdict.Role;
        }

        return ruled;
    }

    /// <summary>Whether the role models are asked about a block: text in or around an article, of which no certain rule speaks.</summary>
    public static bool IsOpen(PageView page, Block block, Role? ruled) =>
        block.Text.Length > 0 && block.Index != page.HeadlineBlock && ruled is not (Role.Headline or Role.Disclaimer) && page.IsInArticle(block, past: 100);

    private LabelledBlock[] LabelAll()
    {
        var blocks = _page.Tree.Blocks;
        var labelled = new LabelledBlock[blocks.Count];
        if (_model.Roles is not { } roles)
        {
            foreach (var block in blocks) labelled[block.Index] = Named(block) ?? Label(block, RoleRules.All);
            return labelled;
        }

        var ruled = Ruled(_page);
        var row = new float[RoleFeatures.Names.Length];
        foreach (var block in blocks)
        {
            if (Named(block) is { } named) labelled[block.Index] = named;
            else if (!_page.IsArticle && _page.IsBody(block.Index) && !block.Box.IsWithin(Within.Caption) && ruled[block.Index] is { } r && (r == Role.PullQuote || RoleModel.Learned.Contains(r))) labelled[block.Index] = Label(block, RoleRules.BodyOnly);
            else if (IsOpen(_page, block, ruled[block.Index])) labelled[block.Index] = Label(block, roles, ruled, row);
            else labelled[block.Index] = Label(block, RoleRules.All);
        }

        Regions.Join(labelled);
        return labelled;
    }

    /// <summary>What a site rule of the caller makes of a block; null where none names it.</summary>
    private static LabelledBlock? Named(Block block) => SiteRoles.Of(block) is { } role ? new LabelledBlock(block, role, 1, "site rule: named by the caller") : null;

    /// <summary>Whether the page itself names the block what the rules say it is, which is for no model to deny.</summary>
    private bool IsNamedByPage(Block block, Role? ruled) =>
        (ruled == Role.Standfirst && StandfirstRule.SaysClass(_page, block)) || (ruled == Role.AuthorBio && (_page.Hints.Of(block, levels: 1) & BoxHint.Bio) != 0);

    private LabelledBlock Label(Block block, RoleModel roles, Role?[] ruled, float[] row)
    {
        if (IsNamedByPage(block, ruled[block.Index])) return Label(block, RoleRules.All);
        RoleFeatures.Write(_page, _scores, ruled, block, row);
        var (role, probability) = roles.Judge(row);
        if (Denials.Denies(_page, block, role)) return Label(block, RoleRules.WithoutLearned);
        // A figcaption holds a caption or a credit; which of the two the model may say.
        if (block.Box.IsWithin(Within.Caption) && ruled[block.Index] is Role.Caption or Role.Credit && (role is not (Role.Caption or Role.Credit) || probability < RoleModel.Threshold)) return Label(block, RoleRules.All);
        var agreed = ruled[block.Index] == role;
        if (probability < (agreed ? RoleModel.AgreedThreshold(role) : RoleModel.Threshold)) return Label(block, RoleRules.WithoutLearned);
        var reason = "role model: " + role + " " + probability.ToString("0.00", CultureInfo.InvariantCulture);
        return new LabelledBlock(block, role, probability, _explain ? reason + " (" + Explanation.Most(roles.TreesOf(role), row, RoleFeatures.Names) + ")" : reason);
    }

    private LabelledBlock Label(Block block, IReadOnlyList<IRoleRule> rules)
    {
        if (Ask(_page, block, rules) is var (verdict, rule))
        {
            return new LabelledBlock(block, verdict.Role, verdict.Confidence, rule.Id + ": " + verdict.Evidence + (rule is BodyRule ? Why(block) : ""));
        }

        var score = _page.Scores[block.Index];
        return new LabelledBlock(block, Role.Chrome, 1 - score, "no rule speaks for it; body score " + score.ToString("0.00", CultureInfo.InvariantCulture) + Why(block));
    }

    private string Why(Block block) => _explain && block.Text.Length > 0 ? ": " + Explanation.OfBody(_model, _scores, block.Index) : "";

    private static (Verdict Verdict, IRoleRule Rule)? Ask(PageView page, Block block, IReadOnlyList<IRoleRule> rules)
    {
        foreach (var rule in rules)
        {
            if (rule.Judge(page, block) is { } verdict) return (verdict, rule);
        }

        return null;
    }
}
