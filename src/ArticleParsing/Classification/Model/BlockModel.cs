using ArticleParsing.Classification.Features;

namespace ArticleParsing.Classification.Model;

/// <summary>
/// The learned part: statistics of class tokens and words, and boosted trees in two passes that give each block the probability of being body.
/// Fitted by <c>src/ArticleParsing.Training</c>; read from an embedded resource, on first use.
/// </summary>
internal sealed class BlockModel(TokenStatistics tokens, TokenStatistics wording, TreeEnsemble first, TreeEnsemble? second, RoleModel? roles = null, PageTypeModel? pageTypes = null)
{
    private static readonly Lazy<BlockModel> s_html = new(() => Load("Classification/Model/body-html.model"));
    private static readonly Lazy<BlockModel> s_text = new(() => Load("Classification/Model/body-text.model"));

    /// <summary>The model for pages with markup.</summary>
    public static BlockModel Html => s_html.Value;

    /// <summary>The model for plain text, which has no layout to look at.</summary>
    public static BlockModel Text => s_text.Value;

    /// <summary>What class and id tokens were elsewhere.</summary>
    public TokenStatistics Tokens { get; } = tokens;

    /// <summary>What words and pairs of words were elsewhere.</summary>
    public TokenStatistics Wording { get; } = wording;

    public TreeEnsemble First { get; } = first;

    /// <summary>The trees that judge a block in its company; null where the first pass decides, as in plain text.</summary>
    public TreeEnsemble? Second { get; } = second;

    /// <summary>The learned roles; null where the rules alone decide, as in plain text.</summary>
    public RoleModel? Roles { get; } = roles;

    public PageTypeModel? PageTypes { get; } = pageTypes;

    /// <summary>The probability of being body for each block, in block order; pictures and embeds get 0.</summary>
    public BodyScores Score(PageLayout page) => Score(page, BlockFeatures.Compute(page, Tokens, Wording));

    /// <summary>The same for features that are there already.</summary>
    public BodyScores Score(PageLayout page, float[] features)
    {
        var first = FirstPass(First, page, features);
        var context = ContextFeatures.Compute(page, first);
        return new BodyScores(features, context, first, Second is null ? first : SecondPass(Second, page, features, context));
    }

    public static float[] FirstPass(TreeEnsemble trees, PageLayout page, float[] features)
    {
        var width = BlockFeatures.Names.Length;
        var scores = new float[page.Tree.Blocks.Count];
        for (var i = 0; i < scores.Length; i++)
        {
            page.Tree.Budget.Step();
            if (page.Shapes[i].Length > 0) scores[i] = Probability(trees.Score(features.AsSpan(i * width, width)));
        }

        return scores;
    }

    public static float[] SecondPass(TreeEnsemble trees, PageLayout page, float[] features, float[] context)
    {
        var row = new float[RowWidth];
        var scores = new float[page.Tree.Blocks.Count];
        for (var i = 0; i < scores.Length; i++)
        {
            page.Tree.Budget.Step();
            if (page.Shapes[i].Length == 0) continue;
            WriteRow(features, context, i, row);
            scores[i] = Probability(trees.Score(row));
        }

        return scores;
    }

    /// <summary>How many features the second pass sees: those of the block and those of its company.</summary>
    public static int RowWidth => BlockFeatures.Names.Length + ContextFeatures.Names.Length;

    public static void WriteRow(float[] features, float[] context, int block, Span<float> row)
    {
        int own = BlockFeatures.Names.Length, company = ContextFeatures.Names.Length;
        features.AsSpan(block * own, own).CopyTo(row);
        context.AsSpan(block * company, company).CopyTo(row.Slice(own));
    }

    /// <summary>LightGBM's link function, with the slope it trains with.</summary>
    public static float Probability(float score) => (float)(1 / (1 + Math.Exp(-0.5 * score)));

    private static BlockModel Load(string resource)
    {
        using var stream = EmbeddedText.Open(resource);
        return BlockModelFile.Read(stream);
    }
}
