using AngleSharp.Html.Parser;
using ArticleParsing.Blocks;
using ArticleParsing.Blocks.Html;
using ArticleParsing.Classification.Features;

namespace ArticleParsing.Training;

/// <summary>A page read by the library's own stages, with its labels.</summary>
internal sealed class PageSample
{
    public PageSample(CorpusPage page)
    {
        Page = page;
        var document = new HtmlParser().ParseDocument(page.Html);
        Tree = HtmlBlockReader.Read(document);
        var (headline, block) = HeadlineGuess.Of(document, Tree.Blocks);
        Layout = new PageLayout(Tree, block, headline);
        Labels = GoldAlignment.Label(Tree.Blocks, page.Gold);
        WordCounts = [.. Tree.Blocks.Select(b => Words.OfUnspaced(b.Text).Count)];
        Ceiling = Words.Compare(GoldAlignment.Join(Tree.Blocks, i => Labels[i]), page.Gold).F1;
        Features = BlockFeatures.Compute(Layout, TokenStatistics.Empty);
    }

    public CorpusPage Page { get; }

    public BlockTree Tree { get; }

    public PageLayout Layout { get; }

    public bool[] Labels { get; }

    public int[] WordCounts { get; }

    /// <summary>The F1 of keeping exactly the labelled blocks.</summary>
    public double Ceiling { get; }

    /// <summary>All features, those of tokens by no statistics; see <see cref="WithTokens"/>.</summary>
    public float[] Features { get; }

    /// <summary>Gold that is empty, or that no choice of blocks comes near, teaches nothing.</summary>
    public bool IsFitForTraining => Page.Gold.Length > 0 && Ceiling >= 0.9;

    public int Fold { get; set; }

    public void WithTokens(TokenStatistics statistics) => BlockFeatures.WriteTokens(Layout, statistics, Features);
}
