using ArticleParsing.Classification.Features;
using ArticleParsing.Classification.Headlines;
using ArticleParsing.Classification.Lines;
using ArticleParsing.Classification.Model;

namespace ArticleParsing.Training.Texts;

/// <summary>Fits the page type model of texts, on the types that WCXB gives its pages.</summary>
internal sealed class TextTypeTrainer
{
    private readonly List<(int Fold, float[] Features, PageType Type)> _rows = [];

    /// <summary>What stands in while there is none.</summary>
    public static PageTypeModel None { get; } = new([]);

    public void Add(TextSample sample, LineModel model)
    {
        using var reading = LineReading.Read(sample.Tree, -1, model);
        var headline = TextHeadline.Choose(sample.Tree, reading.Second);
        var layout = reading.Layout.WithHeadline(headline < 0 ? null : sample.Tree.Blocks[headline].Text, headline);
        _rows.Add((sample.Fold, PageTypeFeatures.Compute(layout, reading.Second.Body, sample.Source.Url), sample.Source.Type));
    }

    public PageTypeModel Fit(int withoutFold) =>
        PageTypeTrainer.Fit(_rows.Where(r => r.Fold != withoutFold).Select(r => (r.Features, r.Type)).ToList());
}
