using System.Globalization;
using ArticleParsing.Blocks;
using ArticleParsing.Classification.Features;
using ArticleParsing.Classification.Headlines;
using ArticleParsing.Classification.Model;
using ArticleParsing.Classification.Rules;
using ArticleParsing.Readers.Dates;

namespace ArticleParsing.Classification.Lines;

/// <summary>
/// Gives every block of a plain text its role, the headline included. There is no markup to ask, so that two passes of models decide, which
/// see the rules' answers beside the words.
/// </summary>
internal sealed class LineClassifier
{
    /// <summary>By how much of the body's probability another role must be likely to take a block from it.</summary>
    private const float OverBody = 0.8f;

    private readonly LineModel _model;
    private readonly LineReading _reading;
    private readonly PageView _page;
    private readonly RuleAnswers _rules;
    private readonly bool _explain;

    private LineClassifier(LineModel model, LineReading reading, PageView page, bool explain)
    {
        _model = model;
        _reading = reading;
        _page = page;
        _explain = explain;
        _rules = new RuleAnswers(page);
    }

    /// <param name="tree">The text's blocks.</param>
    /// <param name="marked">The block that is the headline beyond doubt; -1 when none is.</param>
    /// <param name="url">The page's address; null if it is not known.</param>
    /// <param name="model">The models.</param>
    /// <param name="explain">Whether to give reasons at length, with the features that weighed most.</param>
    public static (LabelledPage Page, int Headline) Classify(BlockTree tree, int marked, string? url, LineModel model, bool explain)
    {
        using var reading = LineReading.Read(tree, marked, model);
        var headline = marked >= 0 ? marked : TextHeadline.Choose(tree, reading.Second);
        var layout = reading.Layout.WithHeadline(headline < 0 ? null : tree.Blocks[headline].Text, headline);
        var (type, article) = model.PageTypes.Judge(PageTypeFeatures.Compute(layout, reading.Second.Body, url));
        var page = new PageView(tree, layout, reading.Second.Body, headline < 0 ? null : tree.Blocks[headline].Text, article);
        var labelled = new LineClassifier(model, reading, page, explain).LabelAll();
        return (new LabelledPage(labelled, tree.Budget) { Type = type, ArticleProbability = article }, headline);
    }

    private LabelledBlock[] LabelAll()
    {
        var labelled = new LabelledBlock[_page.Tree.Blocks.Count];
        foreach (var block in _page.Tree.Blocks) labelled[block.Index] = Label(block);
        BylineNames.Fill(_page, labelled);
        StandfirstOfText.Review(_page, labelled);
        CreditedLines.Fill(_page, labelled);
        TextBios.Review(_page, labelled);
        if (_page.IsArticle) BodyGaps.Fill(_page.Layout, _reading.Second.Body, labelled);
        return labelled;
    }

    private LabelledBlock Label(Block block)
    {
        var i = block.Index;
        var body = _reading.Second.Body[i];
        if (block.Media is not null) return new LabelledBlock(block, Role.Picture, 0.8, "picture") { Rule = "picture" };
        if (block.Box.IsWithin(Within.Navigation))
            return new LabelledBlock(block, Role.Chrome, 0.9, RuleIds.RunningHead) { Rule = RuleIds.RunningHead };
        if (i == _page.HeadlineBlock) return Judged(block, Role.Headline, LineRoles.Headline, _reading.Second.Headline[i]);
        if (RepeatsHeadline(block)) return new LabelledBlock(block, Role.Chrome, 0.9, "headline copy") { Rule = "headline copy" };
        var answer = _rules.Get(block);
        if (answer is var (verdict, rule) && RoleRules.IsCertainInText(rule)) return Ruled(block, verdict, rule);
        var (role, probability) = _reading.Second.LikeliestOther(i);
        if (IsTaken(block, LineRoles.Learned[role], probability, body))
            return Judged(block, Named(block, LineRoles.Learned[role]), role, probability);
        if (_page.IsBody(i) && !IsOutside(block)) return Judged(block, BodyRule.RoleFor(block), LineRoles.Body, body);
        if (answer is var (named, naming) && named.Role is Role.Byline or Role.Timestamp) return Ruled(block, named, naming);
        return new LabelledBlock(block, Role.Chrome, 1 - body, Reason(block, LineRoles.Body, body));
    }

    private bool IsTaken(Block block, Role role, float probability, float body) =>
        probability >= LineRoles.Threshold(role)
            && probability > body * OverBody
            && !(role == Role.Standfirst && IsNoStandfirst(block))
            && !(role == Role.Timestamp && LineFacts.IsParagraph(_page.Layout, block.Index));

    /// <summary>"Subscribe to our newsletter.", "Comments are closed.": lines alone, however much they read like the text.</summary>
    private bool IsOutside(Block block)
    {
        const int MostWords = 14;
        var says = _page.Phrases.Offer(block.Index) || (_page.Phrases.HeadComments(block.Index) && block.Index > _page.LeadProse);
        return says && _page.ShapeOf(block).Words <= MostWords;
    }

    /// <summary>A standfirst stands before the first paragraph, never after it, and has no dateline.</summary>
    private bool IsNoStandfirst(Block block) =>
        (_page.LeadProse >= 0 && block.Index > _page.LeadProse) || Datelines.Open(block.Text) || IsBelowParagraph(block);

    private bool IsBelowParagraph(Block block) =>
        block.Index - 1 > Math.Max(0, _page.HeadlineBlock)
            && _page.Layout.Shapes[block.Index - 1].Columns >= LineFacts.ParagraphColumns;

    /// <summary>Who made a picture is no caption.</summary>
    private static Role Named(Block block, Role role) => role == Role.Caption && block.Facts.IsLabelledCredit ? Role.Credit : role;

    private LabelledBlock Ruled(Block block, Verdict verdict, IRoleRule rule) =>
        new(block, verdict.Role, verdict.Confidence, !_explain ? rule.Id : rule.Id + ": " + verdict.Evidence) { Rule = rule.Id };

    private LabelledBlock Judged(Block block, Role role, int learned, float probability) =>
        new(block, role, probability, Reason(block, learned, probability)) { Rule = RuleIds.TextModel };

    private bool RepeatsHeadline(Block block) =>
        _page.Headline is { } headline && string.Equals(block.Text, headline, StringComparison.OrdinalIgnoreCase);

    private string Reason(Block block, int role, float probability) =>
        !_explain ? RuleIds.TextModel
        : $"{RuleIds.TextModel}: {LineRoles.Learned[role]} {probability.ToString("0.00", CultureInfo.InvariantCulture)} "
            + $"({Explanation.OfLine(_model.Second[role], _reading.Features, block.Index)})";
}
