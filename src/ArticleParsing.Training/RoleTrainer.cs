using ArticleParsing.Classification;
using ArticleParsing.Classification.Features;
using ArticleParsing.Classification.Model;
using ArticleParsing.Classification.Rules;
using ArticleParsing.Readers.Dates;

namespace ArticleParsing.Training;

/// <summary>
/// Fits the role models: on the hand-labelled pages, and with less weight on what the other articles say cheaply: gold text has none of the
/// roles, and what a rule names and the gold leaves out most likely has the rule's.
/// </summary>
internal sealed class RoleTrainer
{
    private const float Labelled = 2;
    private const float CheapNegative = 0.5f;
    private const float CheapPositive = 0.25f;
    private const float CheapUnknown = 0.1f;

    private readonly List<Row> _rows = [];

    public void Add(PageSample sample, BlockModel model)
    {
        if (sample.Roles is null && !(sample.IsFitForTraining && sample.Page.PageType == "article")) return;
        var scores = model.Score(sample.Layout, sample.Features);
        var page = new PageView(sample.Tree, sample.Layout, scores.Second, sample.Headline, articleProbability: 1);
        var ruled = new RuleAnswers(page).Roles;
        foreach (var block in sample.Tree.Blocks)
        {
            var i = block.Index;
            if (!BlockClassifier.IsOpen(page, block, ruled[i])) continue;
            var isLearned = ruled[i] is { } r && RoleModel.Learned.Contains(r);
            if (sample.Roles is null && !isLearned && !sample.Labels[i] && i % 8 != 0) continue;
            if (sample.Roles is null && !isLearned && sample.Labels[i] && i % 4 != 0) continue;
            RoleFeatures.Write(page, scores, ruled, block);
            var features = scores.Features.Copy(i, RoleFeatures.Names.Length);
            var (role, weight) = sample.Roles is { } roles ? (roles[i], Labelled)
                : sample.Labels[i] ? ((Role?)Role.Paragraph, CheapNegative)
                : isLearned ? (ruled[i], CheapPositive) : (Role.Chrome, CheapUnknown);
            // Some golds hold the standfirst and some do not: they teach nothing about it.
            var aboutStandfirst = sample.Roles is not null || (page.LeadProse >= 0 && i > page.LeadProse);
            _rows.Add(new Row(
                sample.Fold, features, role!.Value, weight * (float)Math.Pow(Math.Max(1, sample.WordCounts[i]), 0.5), aboutStandfirst));
        }
    }

    public RoleModel Fit(int withoutFold) => new(
    [
        .. RoleModel.Learned.Select(role => (role, TreeTrainer.Fit(
            _rows.Where(r => r.Fold != withoutFold && (role != Role.Standfirst || r.AboutStandfirst))
                .Select(r => new TreeTrainer.Example { Features = r.Features, Label = r.Role == role, Weight = r.Weight }),
            RoleFeatures.Names.Length, trees: 60, leaves: 8, learningRate: 0.1, leastExamples: 12, featureFraction: 0.4))),
    ]);

    private sealed record Row(int Fold, float[] Features, Role Role, float Weight, bool AboutStandfirst);
}
