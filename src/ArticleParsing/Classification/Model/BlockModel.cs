using ArticleParsing.Classification.Features;
using ArticleParsing.Learning;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Model;

/// <summary>
/// The learned part: statistics of class tokens and words, and boosted trees in two passes that give each block the probability of being
/// body. Fitted by <c>src/ArticleParsing.Training</c>; read from an embedded resource, on first use.
/// </summary>
internal sealed class BlockModel(TokenStatistics tokens, TokenStatistics wording, TreeEnsemble first, TreeEnsemble? second,
    RoleModel? roles = null, PageTypeModel? pageTypes = null)
{
    private static readonly Lazy<BlockModel> s_html = new(() => Load("Classification/Model/body-html.model"));

    /// <summary>The model for pages with markup.</summary>
    public static BlockModel Html => s_html.Value;

    /// <summary>What class and id tokens were elsewhere.</summary>
    public TokenStatistics Tokens { get; } = tokens;

    /// <summary>What words and pairs of words were elsewhere.</summary>
    public TokenStatistics Wording { get; } = wording;

    public TreeEnsemble First { get; } = first;

    /// <summary>The trees that judge a block in its company; null while only the first pass is fitted.</summary>
    public TreeEnsemble? Second { get; } = second;

    /// <summary>The learned roles; null while they are not fitted yet.</summary>
    public RoleModel? Roles { get; } = roles;

    public PageTypeModel? PageTypes { get; } = pageTypes;

    /// <summary>The probability of being body for each block, in block order; pictures and embeds get 0.</summary>
    /// <param name="page">The page.</param>
    /// <param name="features">The features of its blocks; those of their company are written beside them.</param>
    public BodyScores Score(PageLayout page, FeatureMatrix features)
    {
        var first = Pass(First, page, features);
        ContextFeatures.Write(page, first, features);
        return new BodyScores(features, first, Second is null ? first : Pass(Second, page, features));
    }

    /// <summary>What one set of trees says of each block.</summary>
    public static float[] Pass(TreeEnsemble trees, PageLayout page, FeatureMatrix features)
    {
        var scores = trees.Probabilities(features, page.Tree.Budget);
        for (var i = 0; i < scores.Length; i++)
        {
            if (page.Shapes[i].Length == 0) scores[i] = 0;
        }

        return scores;
    }

    /// <summary>How many features the second pass sees: those of the block and those of its company.</summary>
    public const int SecondPassWidth = FeatureSet.OfBlocks + FeatureSet.OfContext;

    private static BlockModel Load(string resource)
    {
        using var stream = EmbeddedText.Open(resource);
        return BlockModelFile.Read(stream);
    }
}
