using ArticleParsing.Blocks;
using ArticleParsing.Classification.Features;
using ArticleParsing.Classification.Headlines;
using ArticleParsing.Classification.Rules;
using ArticleParsing.Learning;

namespace ArticleParsing.Classification.Lines;

/// <summary>What both passes of the models make of a text. Training goes the same way.</summary>
internal sealed class LineReading : IDisposable
{
    private LineReading(PageLayout layout, FeatureMatrix features, LineScores second)
    {
        Layout = layout;
        Features = features;
        Second = second;
    }

    public PageLayout Layout { get; }

    public FeatureMatrix Features { get; }

    public LineScores Second { get; }

    public static LineReading Read(BlockTree tree, int marked, LineModel model)
    {
        var layout = new PageLayout(tree, -1, null, DeclaredFacts.None);
        var features = LineFeatures.Compute(new LineFacts(layout), model.Wording);
        var first = LineScores.Judge(model.First, layout, features);
        WriteContext(layout, marked, first, features);
        return new LineReading(layout, features, LineScores.Judge(model.Second, layout, features));
    }

    /// <summary>
    /// Writes what the second pass sees besides: the first pass's headline and body, and what the rules say in their light.
    /// </summary>
    public static void WriteContext(PageLayout layout, int marked, LineScores first, FeatureMatrix features)
    {
        var tree = layout.Tree;
        var headline = marked >= 0 ? marked : TextHeadline.Choose(tree, first);
        var text = headline < 0 ? null : tree.Blocks[headline].Text;
        var page = new PageView(tree, layout.WithHeadline(text, headline), first.Body, text, articleProbability: 1);
        new LineContext(page, first, new RuleAnswers(page).Roles).Write(features);
    }

    public void Dispose() => Features.Dispose();
}
