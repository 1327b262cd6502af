using ArticleParsing.Blocks;
using ArticleParsing.Classification.Features;

namespace ArticleParsing.Classification.Model;

/// <summary>
/// The learned part: token statistics and boosted trees that give each block the probability of being body.
/// Fitted by <c>src/ArticleParsing.Training</c>; read from an embedded resource, on first use.
/// </summary>
internal sealed class BlockModel(TokenStatistics tokens, TreeEnsemble trees)
{
    private static readonly Lazy<BlockModel> s_html = new(() => Load("Classification/Model/body-html.model"));
    private static readonly Lazy<BlockModel> s_text = new(() => Load("Classification/Model/body-text.model"));

    /// <summary>The model for pages with markup.</summary>
    public static BlockModel Html => s_html.Value;

    /// <summary>The model for plain text, which has no layout to look at.</summary>
    public static BlockModel Text => s_text.Value;

    public TokenStatistics Tokens { get; } = tokens;

    public TreeEnsemble Trees { get; } = trees;

    /// <summary>The probability of being body for each block, in block order; pictures and embeds get 0.</summary>
    public float[] Score(PageLayout page)
    {
        var features = BlockFeatures.Compute(page, Tokens);
        var width = BlockFeatures.Names.Length;
        var scores = new float[page.Tree.Blocks.Count];
        for (var i = 0; i < scores.Length; i++)
        {
            if (page.Shapes[i].Length > 0) scores[i] = Probability(Trees.Score(features.AsSpan(i * width, width)));
        }

        return scores;
    }

    /// <summary>LightGBM's link function, with the slope it trains with.</summary>
    public static float Probability(float score) => (float)(1 / (1 + Math.Exp(-0.5 * score)));

    private static BlockModel Load(string resource)
    {
        using var stream = EmbeddedText.Open(resource);
        return BlockModelFile.Read(stream);
    }
}
