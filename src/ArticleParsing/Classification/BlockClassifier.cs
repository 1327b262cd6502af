using System.Globalization;
using ArticleParsing.Blocks;
using ArticleParsing.Classification.Features;
using ArticleParsing.Classification.Model;
using ArticleParsing.Classification.Outside;
using ArticleParsing.Classification.Rules;

namespace ArticleParsing.Classification;

/// <summary>Gives every block of a page its role: models score what is body and who has which learned role, rules name the rest.</summary>
internal sealed class BlockClassifier
{
    private readonly PageView _page;
    private readonly BlockModel _model;
    private readonly BodyScores _scores;
    private readonly RuleAnswers _rules;
    private readonly bool _explain;

    private BlockClassifier(PageView page, BlockModel model, BodyScores scores, bool explain)
    {
        _explain = explain;
        _page = page;
        _model = model;
        _scores = scores;
        _rules = new RuleAnswers(page);
    }

    /// <param name="tree">The page's blocks.</param>
    /// <param name="headline">The headline, as far as it is known before any block has a role.</param>
    /// <param name="headlineBlock">The block it was read from; -1 if it stands in none.</param>
    /// <param name="declared">What the page says it is.</param>
    /// <param name="url">The page's address; null if it is not known.</param>
    /// <param name="model">The models.</param>
    /// <param name="explain">Whether to give reasons at length, with the features that weighed most; else a reason is the rule's
    /// name.</param>
    public static LabelledPage Classify(
        BlockTree tree, string? headline, int headlineBlock, DeclaredFacts declared, string? url, BlockModel model, bool explain)
    {
        var layout = new PageLayout(tree, headlineBlock, headline, declared);
        using var features = BlockFeatures.Compute(layout, model.Tokens, model.Wording);
        var scores = model.Score(layout, features);
        scores = scores with { Second = SiteRoles.Score(tree, scores.Second) };
        var (type, article) = model.PageTypes?.Judge(PageTypeFeatures.Compute(layout, scores.Second, url)) ?? (PageType.Article, 1);
        var page = new PageView(tree, layout, scores.Second, headline, article, type, url);
        return new LabelledPage(
            new BlockClassifier(page, model, scores, explain).LabelAll(), tree.Budget) { Type = type, ArticleProbability = article };
    }

    /// <summary>Whether the role models are asked about a block: text in or around an article, of which no certain rule speaks.</summary>
    public static bool IsOpen(PageView page, Block block, Role? ruled) =>
        block.Text.Length > 0
            && block.Index != page.HeadlineBlock
            && page.Outside[block.Index] == OutsidePart.None
            && ruled is not (Role.Headline or Role.Disclaimer)
            && page.IsInArticle(block, past: 100);

    private LabelledBlock[] LabelAll()
    {
        var blocks = _page.Tree.Blocks;
        var labelled = new LabelledBlock[blocks.Count];
        if (_model.Roles is not { } roles)
        {
            foreach (var block in blocks) labelled[block.Index] = Named(block) ?? Label(block, _rules.Get(block));
            return labelled;
        }

        var asked = new bool[blocks.Count];
        foreach (var block in blocks)
        {
            var ruled = _rules.Roles[block.Index];
            if (Named(block) is { } named) labelled[block.Index] = named;
            else if (IsMainText(block, ruled)) labelled[block.Index] = Label(block, _rules.BodyAlone(block));
            else if (!IsOpen(_page, block, ruled) || IsNamedByPage(block, ruled)) labelled[block.Index] = Label(block, _rules.Get(block));
            else
            {
                asked[block.Index] = true;
                RoleFeatures.Write(_page, _scores, _rules.Roles, block);
            }
        }

        var judged = roles.Judge(_scores.Features, asked, _page.Tree.Budget);
        foreach (var block in blocks)
        {
            if (asked[block.Index]) labelled[block.Index] = Label(block, roles, judged[block.Index]);
        }

        Regions.Join(labelled);
        Crossheads.Join(labelled);
        SecondCopies.Drop(labelled);
        SwallowedBody.Restore(labelled);
        TrailingTables.Join(labelled, _page.Tree);
        if (_page.IsArticle) DanglingLines.Drop(labelled);
        return labelled;
    }

    /// <summary>What a site rule of the caller makes of a block; null if none names it.</summary>
    private static LabelledBlock? Named(Block block) =>
        SiteRoles.Read(block) is { } role
            ? new LabelledBlock(block, role, 1, RuleIds.Site + ": named by the caller") { Rule = RuleIds.Site }
            : null;

    /// <summary>On pages that are no articles there are no captions, standfirsts or promotion to tell from the main text.</summary>
    private bool IsMainText(Block block, Role? ruled) =>
        !_page.IsArticle
            && _page.IsBody(block.Index)
            && !block.Box.IsWithin(Within.Caption)
            && !IsCaptionUnderPicture(block)
            && ruled is { } role
            && (role == Role.PullQuote || RoleModel.IsLearned(role));

    /// <summary>Whether the page itself names the block what the rules say it is, which no model overrides.</summary>
    private bool IsNamedByPage(Block block, Role? ruled) =>
        (ruled == Role.Standfirst && (StandfirstRule.HasClass(_page, block) || StandfirstRule.IsSetByPage(_page, block)))
            || (ruled is Role.Caption or Role.Credit && IsCaptionUnderPicture(block))
            || (ruled == Role.AuthorBio && (_page.Cards.Holds(block.Index) || (_page.Hints.Get(block, levels: 1) & BoxHint.Bio) != 0));

    /// <summary>Whether a block's own class says caption, and a picture stands right above it.</summary>
    private bool IsCaptionUnderPicture(Block block) =>
        block.Index > 0
            && _page.Tree.Blocks[block.Index - 1].Media is { IsImage: true }
            && (_page.Hints.Get(block, levels: 1) & BoxHint.Caption) != 0;

    private LabelledBlock Label(Block block, RoleModel roles, (Role Role, float Probability) judged)
    {
        var ruled = _rules.Roles[block.Index];
        var (role, probability) = judged;
        if (role == Role.Standfirst
            && ruled != role
            && (ruled is Role.Byline or Role.Timestamp or Role.Kicker || probability < RoleModel.StandfirstAlone))
            return Label(block, _rules.WithoutLearned(block));
        var isCaptionForCredit = role == Role.Credit && ruled == Role.Caption && CreditLines.SayWhatIsShown(_page, block);
        if (isCaptionForCredit) return Label(block, _rules.Get(block));
        if (Vetoes.Rejects(_page, block, role)) return Label(block, _rules.WithoutLearned(block));
        // A figcaption holds a caption or a credit; which of the two the model may say.
        if (block.Box.IsWithin(Within.Caption)
            && ruled is Role.Caption or Role.Credit
            && (role is not (Role.Caption or Role.Credit) || probability < RoleModel.Threshold))
            return Label(block, _rules.Get(block));
        if (probability < (ruled == role ? RoleModel.AgreedThreshold(role) : RoleModel.Threshold))
            return Label(block, _rules.WithoutLearned(block));
        return new LabelledBlock(block, role, probability,
            _explain ? RuleIds.RoleModel + ": " + role + " " + Two(probability) + " ("
                + Explanation.OfRole(roles.TreesOf(role), _scores, block.Index) + ")" : RuleIds.RoleModel) { Rule = RuleIds.RoleModel };
    }

    private LabelledBlock Label(Block block, (Verdict Verdict, IRoleRule Rule)? answer)
    {
        if (answer is var (verdict, rule))
            return new LabelledBlock(block, verdict.Role, verdict.Confidence,
                !_explain ? rule.Id : rule.Id + ": " + verdict.Evidence + (rule is BodyRule ? Why(block) : "")) { Rule = rule.Id };
        return new LabelledBlock(
            block, Role.Chrome, 1 - _page.Scores[block.Index], !_explain ? "" : "no rule speaks for it; body score" + Why(block));
    }

    /// <summary>The body score and what moved it.</summary>
    private string Why(Block block) =>
        " " + Two(_page.Scores[block.Index]) + (block.Text.Length > 0 ? ": " + Explanation.OfBody(_model, _scores, block.Index) : "");

    private static string Two(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);
}
