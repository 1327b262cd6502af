using ArticleParsing.Blocks;
using ArticleParsing.Classification.Features;
using ArticleParsing.Classification.Rules;
using ArticleParsing.Text;

namespace ArticleParsing.Classification;

/// <summary>The page as the role rules see it: its blocks, their layout, the model's body scores, and where the article begins and ends.</summary>
internal sealed class PageView
{
    /// <summary>News pages are regular enough that doubtful blocks are none of theirs, however doubtful the rest of the page.</summary>
    private const float NewsThreshold = 0.45f;

    /// <summary>However much doubtful text a page heaps up, where something on it is clearly body this is not.</summary>
    private const float LeastThreshold = 0.2f;

    private const float LeastScore = 0.1f;

    private readonly float _threshold;

    public PageView(BlockTree tree, PageLayout layout, float[] scores, string? headline, double articleProbability)
    {
        Tree = tree;
        Layout = layout;
        Scores = scores;
        Headline = headline;
        IsArticle = articleProbability >= 0.5 || layout.Declared.IsNews;
        IsSurelyArticle = articleProbability >= 0.7 || layout.Declared.IsNews;
        FirstBody = LastBody = -1;

        _threshold = BodyThreshold.Choose(layout, scores, LeastScore).Threshold;
        var floor = layout.Declared.IsNews ? NewsThreshold : LeastThreshold;
        if (_threshold < floor && Greatest(scores) >= NewsThreshold) _threshold = floor;
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

    public float[] Scores { get; }

    public string? Headline { get; }

    /// <summary>Whether the page is more likely an article than anything else, or declares a news article.</summary>
    public bool IsArticle { get; }

    /// <summary>The same beyond doubt: some threads of forums look much like an article with its comments.</summary>
    public bool IsSurelyArticle { get; }

    public BoxHints Hints => Layout.Hints;

    /// <summary>Whom the body speaks of; read when a name alone stands under a picture.</summary>
    public SpokenNames SpokenNames => field ??= new SpokenNames(this);

    public PagePhrases Phrases => Layout.Phrases;

    public int HeadlineBlock => Layout.HeadlineBlock;

    /// <summary>The first block the model takes for body; -1 where there is none.</summary>
    public int FirstBody { get; }

    /// <summary>The last block the model takes for body that does not read like a notice or a bio; -1 where there is none.</summary>
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

    /// <summary>From a few blocks before the headline to some way past the last body block, where bios and notices stand.</summary>
    public bool IsInArticle(Block block, int past = 25)
    {
        const int Before = 12;
        if (LastBody < 0) return false;
        var start = HeadlineBlock >= 0 && HeadlineBlock < LastBody ? Math.Min(HeadlineBlock, FirstBody) : FirstBody;
        return block.Index >= start - Before && block.Index <= LastBody + past;
    }

    public ref readonly TextShape ShapeOf(Block block) => ref Layout.Shapes[block.Index];

    private bool IsEndMatter(int block) => block > Tree.Blocks.Count / 3 && (Phrases.NoticeIn(block) is not null || Phrases.SpeakOfAuthor(block));

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
