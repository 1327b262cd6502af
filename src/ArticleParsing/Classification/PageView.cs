using ArticleParsing.Blocks;
using ArticleParsing.Classification.Features;
using ArticleParsing.Classification.Outside;
using ArticleParsing.Classification.Rules;
using ArticleParsing.Text;

namespace ArticleParsing.Classification;

/// <summary>
/// The page as the role rules see it: its blocks, their layout, the model's body scores, and where the article begins and ends.
/// </summary>
internal sealed class PageView
{
    /// <summary>News pages are regular enough that doubtful blocks are none of theirs, however doubtful the rest of the page.</summary>
    private const float NewsThreshold = 0.45f;

    /// <summary>However much doubtful text a page heaps up, if something on it is clearly body this is not.</summary>
    private const float LeastThreshold = 0.2f;

    private const float LeastScore = 0.1f;

    /// <summary>A page that is this likely an article is one if it has the head of one; the less so if it says what it is.</summary>
    private const double Conceivable = 0.2, ConceivableOfDeclared = 0.05;

    private readonly float _threshold;

    public PageView(
        BlockTree tree, PageLayout layout, float[] scores, string? headline, double articleProbability, PageType type = PageType.Article,
        string? url = null)
    {
        Tree = tree;
        Layout = layout;
        Headline = headline;
        IsArticle = articleProbability >= 0.5 || layout.Declared.IsNews;
        FirstBody = LastBody = -1;

        var isForum = type == PageType.Forum || (layout.Declared.Things & DeclaredThings.Discussion) != 0
            || (!layout.Declared.IsNews && PageTypeFeatures.IsAddressOfForum(url));
        var all = new ScoredPage(tree, layout, scores, ThresholdOf(layout, scores))
        {
            Url = url,
            IsOfItems = ScoredPage.HasNumberOfItems(headline),
        };
        var conceivable = layout.Declared.IsArticle ? ConceivableOfDeclared : Conceivable;
        if (!IsArticle && !isForum && articleProbability >= conceivable) IsArticle = ArticleHead.IsOn(all);
        all.IsArticle = IsArticle;
        all.IsAboveComments = IsArticle && !isForum;
        Outside = OutsideParts.Find(all);
        Scores = scores = Outside.Without(scores);
        _threshold = ThresholdOf(layout, scores);
        var endMatterSeen = false;
        for (var i = 0; i < scores.Length; i++)
        {
            if (!IsBody(i)) continue;
            if (FirstBody < 0) FirstBody = i;
            if (IsEndMatter(i)) endMatterSeen = true;
            else if (layout.IsProse[i] || !endMatterSeen) LastBody = i; // A short line after a notice is its end, not the body's.
        }

        LeadProse = FindLeadProse();
    }

    public BlockTree Tree { get; }

    public PageLayout Layout { get; }

    /// <summary>The body score of each block; none for blocks outside the article.</summary>
    public float[] Scores { get; }

    public string? Headline { get; }

    /// <summary>Whether the page is more likely an article than anything else, or declares a news article.</summary>
    public bool IsArticle { get; }

    /// <summary>The parts of the page that are not of its article.</summary>
    public OutsideParts Outside { get; }

    public BoxHints Hints => Layout.Hints;

    /// <summary>What stands with the headline.</summary>
    public HeadMatter Head => field ??= new HeadMatter(this);

    /// <summary>What stands under a label for authors.</summary>
    public BioSections Bios => field ??= new BioSections(this);

    /// <summary>What stands on the cards of authors.</summary>
    public AuthorCards Cards => field ??= new AuthorCards(this);

    /// <summary>Whom the body speaks of; read when a name alone stands under a picture.</summary>
    public SpokenNames SpokenNames => field ??= new SpokenNames(this);

    public PagePhrases Phrases => Layout.Phrases;

    public int HeadlineBlock => Layout.HeadlineBlock;

    /// <summary>The first block the model takes for body; -1 if there is none.</summary>
    public int FirstBody { get; }

    /// <summary>The last block the model takes for body that does not read like a notice or a bio; -1 if there is none.</summary>
    public int LastBody { get; }

    /// <summary>The first long body block after the headline: what the lines around the headline come before.</summary>
    public int LeadProse { get; }

    public bool IsText => Tree.Root.Tag.Length == 0;

    public bool IsBody(int block) => Scores[block] >= _threshold;

    /// <summary>Between the first and the last body block.</summary>
    public bool IsInsideBody(Block block) => block.Index > FirstBody && block.Index < LastBody;

    /// <summary>Around the headline: from a few blocks before it to the first long body block.</summary>
    public bool IsInHead(Block block)
    {
        const int Reach = 12;
        var end = LeadProse >= 0 ? LeadProse : FirstBody;
        if (HeadlineBlock < 0) return end >= 0 && block.Index <= end && block.Index >= end - Reach;
        return block.Index >= HeadlineBlock - Reach && block.Index <= Math.Max(end, HeadlineBlock + Reach);
    }

    /// <summary>
    /// Whether a box close around the block is for comments. One that holds the headline is the article's own: so is a comment named.
    /// </summary>
    public bool IsInComments(Block block, int levels) =>
        Hints.Nearest(block.Box, BoxHint.Comments, levels) is { } box && !(HeadlineBlock >= box.FirstBlock && HeadlineBlock < box.EndBlock);

    /// <summary>From a few blocks before the headline to some way past the last body block, where bios and notices stand.</summary>
    public bool IsInArticle(Block block, int past = 25)
    {
        const int Before = 12;
        if (LastBody < 0) return false;
        var start = HeadlineBlock >= 0 && HeadlineBlock < LastBody ? Math.Min(HeadlineBlock, FirstBody) : FirstBody;
        return block.Index >= start - Before && block.Index <= LastBody + past;
    }

    public ref readonly TextShape ShapeOf(Block block) => ref Layout.Shapes[block.Index];

    private static float ThresholdOf(PageLayout layout, float[] scores)
    {
        var threshold = BodyThreshold.Choose(layout, scores, LeastScore).Threshold;
        var floor = layout.Declared.IsNews ? NewsThreshold : LeastThreshold;
        return threshold < floor && Greatest(scores) >= NewsThreshold ? floor : threshold;
    }

    private bool IsEndMatter(int block) =>
        block > Tree.Blocks.Count / 3 && (Phrases.NoticeIn(block) is not null || Phrases.SpeakOfAuthor(block));

    private static float Greatest(float[] scores)
    {
        var greatest = 0f;
        foreach (var score in scores) greatest = Math.Max(greatest, score);
        return greatest;
    }

    private int FindLeadProse()
    {
        for (var i = Math.Max(0, HeadlineBlock + 1); i < Scores.Length; i++)
        {
            if (Layout.IsProse[i] && Scores[i] >= 0.6f && Tree.Blocks[i].HeadingLevel == 0) return i;
        }

        return -1;
    }
}
