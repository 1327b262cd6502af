using AngleSharp.Html.Parser;
using ArticleParsing.Blocks.Html;
using ArticleParsing.Classification;
using ArticleParsing.Classification.Features;

namespace ArticleParsing.Tests.Classification;

public sealed class BodyThresholdTests
{
    [Fact]
    public void Clear_page_keeps_what_is_more_likely_body_than_not() => Choose(0.95f, 0.9f, 0.9f, 0.1f, 0.05f).Threshold.ShouldBe(0.9f);

    [Fact]
    public void Doubtful_page_keeps_what_a_fixed_threshold_would_drop() => Choose(0.35f, 0.3f, 0.02f).Threshold.ShouldBe(0.3f);

    [Fact]
    public void Certain_page_expects_no_error() => Choose(1f, 1f).ExpectedF1.ShouldBe(1f, 0.0001f);

    [Fact]
    public void Page_without_text_has_nothing_to_choose() => BodyThreshold.Choose(Layout(0), []).ExpectedF1.ShouldBe(0f);

    private static (float Threshold, float ExpectedF1) Choose(params float[] scores) => BodyThreshold.Choose(Layout(scores.Length), scores);

    private static PageLayout Layout(int paragraphs)
    {
        var html = string.Concat(Enumerable.Range(0, paragraphs).Select(i => $"<p>Paragraph number {i} of five words.</p>"));
        return new PageLayout(HtmlBlockReader.Read(new HtmlParser().ParseDocument(html)), -1, null, DeclaredFacts.None);
    }
}
