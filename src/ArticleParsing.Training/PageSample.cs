using ArticleParsing.Acquisition;
using ArticleParsing.Blocks;
using ArticleParsing.Blocks.Html;
using ArticleParsing.Classification.Features;
using ArticleParsing.Classification.Headlines;
using ArticleParsing.Classification.Model;
using ArticleParsing.Learning;
using ArticleParsing.Limits;

namespace ArticleParsing.Training;

/// <summary>A page read by the library's own stages, with its labels.</summary>
internal sealed class PageSample : ILabelledPage
{
    private static readonly PageReader s_pages = new(ArticleParserOptions.Default.Limits, SiteRules.None);

    private PageSample(CorpusPage page, BlockTree tree, string? headline, int block, DeclaredFacts declared)
    {
        Page = page;
        Headline = headline;
        Tree = tree;
        Layout = new PageLayout(Tree, block, headline, declared);
        Labels = GoldAlignment.Label(Tree.Blocks, page.Gold);
        WordCounts = [.. Tree.Blocks.Select(b => Words.OfUnspaced(b.Text).Count)];
        Ceiling = Words.Compare(GoldAlignment.Join(Tree.Blocks, i => Labels[i]), page.Gold).F1;
        Features = BlockFeatures.Compute(Layout, TokenStatistics.Empty, TokenStatistics.Empty);
    }

    public static PageSample OfHtml(CorpusPage page)
    {
        var opened = s_pages.FromHtml(page.Html, page.Url, new WorkBudget());
        var tree = HtmlBlockReader.Read(opened.Document!);
        var (headline, block) = HeadlineResolver.Resolve(opened, tree);
        return new PageSample(page, tree, headline?.Value, block, DeclaredFacts.Read(opened.Declared));
    }

    public CorpusPage Page { get; }

    public BlockTree Tree { get; }

    public string? Headline { get; }

    /// <summary>What each block was labelled by hand; null on pages that were not.</summary>
    public Role[]? Roles { get; set; }

    public PageLayout Layout { get; }

    public bool[] Labels { get; }

    public int[] WordCounts { get; }

    /// <summary>The F1 of keeping exactly the labelled blocks.</summary>
    public double Ceiling { get; }

    /// <summary>All features, those of tokens by no statistics; see <see cref="Describe"/>.</summary>
    public FeatureMatrix Features { get; }

    /// <summary>Gold that is empty, or that no choice of blocks comes near, teaches nothing.</summary>
    public bool IsFitForTraining => Page.Gold.Length > 0 && Ceiling >= 0.9;

    public int Fold { get; set; }

    public string Site => Page.Site;

    /// <summary>What a first pass that has not seen the page's fold gave each block.</summary>
    public float[] FirstScores { get; set; } = [];

    /// <summary>Writes the features that learned statistics give.</summary>
    public void Describe(TokenStatistics tokens, TokenStatistics wording) => BlockFeatures.WriteLearned(Layout, tokens, wording, Features);

    public void Score(TreeEnsemble first) => FirstScores = BlockModel.Pass(first, Layout, Features);

    /// <summary>
    /// The share of blocks like this one that train: of short lines far from the body, which every page has in hundreds, one in three,
    /// weighing three times. 0 if this one is left out.
    /// </summary>
    public double ShareKept(int block)
    {
        const int Near = 12;
        if (WordCounts[block] >= 8) return 1;
        for (var i = Math.Max(0, block - Near); i <= Math.Min(Labels.Length - 1, block + Near); i++)
        {
            if (Labels[i]) return 1;
        }

        return block % 3 == 0 ? 1 / 3.0 : 0;
    }
}
