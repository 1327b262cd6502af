using System.Globalization;
using ArticleParsing.Classification.Features;
using ArticleParsing.Classification.Lines;
using ArticleParsing.Classification.Model;
using ArticleParsing.Learning;

namespace ArticleParsing.Classification;

/// <summary>Says in words which features moved a score most, as <c>Analyze</c> shows it.</summary>
internal static class Explanation
{
    private const int Shown = 3;

    /// <summary>What moved the body score of a block: the second pass's features; for its "score", see those of the first.</summary>
    public static string OfBody(BlockModel model, BodyScores scores, int block)
    {
        var row = scores.Features.Copy(block, BlockModel.SecondPassWidth);
        var own = row.AsSpan(0, BlockFeatures.Names.Length);
        if (model.Second is null) return Most(model.First, own, BlockFeatures.Names);
        return "alone " + Probability(scores.First[block]) + " (" + Most(model.First, own, BlockFeatures.Names) + "), in its company "
            + Probability(scores.Second[block]) + " (" + Most(model.Second, row, RoleFeatures.Names) + ")";
    }

    /// <summary>What moved a role's score.</summary>
    public static string OfRole(TreeEnsemble trees, BodyScores scores, int block) =>
        Most(trees, scores.Features.Copy(block, RoleFeatures.Names.Length), RoleFeatures.Names);

    /// <summary>What moved a role's score for a block of a plain text.</summary>
    public static string OfLine(TreeEnsemble trees, FeatureMatrix features, int block) =>
        Most(trees, features.Copy(block, LineContext.AllNames.Length), LineContext.AllNames);

    /// <summary>The features that moved the score most, with their values: "path tokens 3.1 for, link share 0.9 against".</summary>
    private static string Most(TreeEnsemble trees, ReadOnlySpan<float> row, string[] names)
    {
        var moved = new float[names.Length];
        trees.Explain(row, moved);
        var order = Enumerable.Range(0, moved.Length).OrderByDescending(i => Math.Abs(moved[i])).Take(Shown).Where(i => moved[i] != 0);
        var values = row.ToArray();
        return string.Join(", ",
            order.Select(
                i => names[i] + " " + values[i].ToString("0.##", CultureInfo.InvariantCulture) + (moved[i] > 0 ? " for" : " against")));
    }

    private static string Probability(float probability) => probability.ToString("0.00", CultureInfo.InvariantCulture);
}
