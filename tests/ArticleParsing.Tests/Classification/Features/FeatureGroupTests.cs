using AngleSharp.Html.Parser;
using ArticleParsing.Blocks;
using ArticleParsing.Blocks.Html;
using ArticleParsing.Classification.Features;
using ArticleParsing.Learning;

namespace ArticleParsing.Tests.Classification.Features;

public sealed class FeatureGroupTests
{
    private static readonly PageLayout s_page = new(
        HtmlBlockReader.Read(new HtmlParser().ParseDocument("""
            <article><h1>Ferry pier reopens</h1><p class=byline>By Ada Moor</p><figure><img src=pier.jpg><figcaption>The pier. Photo: L. Brandt</figcaption></figure>
            <p>The pier at Norwick reopened on Monday after two years of work, and the first boat left with forty passengers.</p>
            <ul><li>Two boats a day</li><li><a href=/fares>Fares</a></li></ul><table><tr><td>Adult<td>4</table></article>
            """)),
        headlineBlock: 0, "Ferry pier reopens", DeclaredFacts.None);

    private delegate void Writer(PageLayout page, Block block, ref FeatureRow row);

    [Fact]
    public void Text_features_are_those_named() => WritesExactly(TextFeatures.Names, TextFeatures.Write);

    [Fact]
    public void Markup_features_are_those_named() => WritesExactly(MarkupFeatures.Names, MarkupFeatures.Write);

    [Fact]
    public void Position_features_are_those_named() => WritesExactly(PositionFeatures.Names, PositionFeatures.Write);

    [Fact]
    public void Container_features_are_those_named() => WritesExactly(ContainerFeatures.Names, ContainerFeatures.Write);

    [Fact]
    public void Neighbour_features_are_those_named() => WritesExactly(NeighbourFeatures.Names, NeighbourFeatures.Write);

    [Fact]
    public void Hint_features_are_those_named() => WritesExactly(HintFeatures.Names, HintFeatures.Write);

    [Fact]
    public void Token_features_are_those_named()
    {
        var scores = s_page.Tokens.Scores(TokenStatistics.Empty);
        WritesExactly(TokenFeatures.Names,
            (PageLayout page, Block block, ref FeatureRow row) => TokenFeatures.Write(page.Tokens, scores, block, ref row));
    }

    [Fact]
    public void Wording_features_are_those_named() =>
        WritesExactly(WordingFeatures.Names,
            (PageLayout page, Block block, ref FeatureRow row) => WordingFeatures.Write(TokenStatistics.Empty, page, block, ref row));

    [Fact]
    public void Rows_that_nothing_was_written_to_hold_zeros_whatever_the_page_before_left()
    {
        using (var before = new FeatureMatrix(40, 3))
        {
            for (var i = 0; i < 40; i++)
            {
                var row = before.Row(i);
                for (var column = 0; column < 3; column++) row.Add(7);
            }
        }

        using var matrix = new FeatureMatrix(40, 3);
        for (var i = 0; i < 40; i++) matrix.Copy(i, 3).ShouldBe([0, 0, 0]);
    }

    private static void WritesExactly(string[] names, Writer write)
    {
        foreach (var block in s_page.Tree.Blocks.Where(b => b.Text.Length > 0))
        {
            var row = new FeatureRow(new float[names.Length + 8]);
            write(s_page, block, ref row);
            row.Written.ShouldBe(names.Length, block.Text);
        }
    }
}
