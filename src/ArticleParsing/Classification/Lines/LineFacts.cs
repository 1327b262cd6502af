using ArticleParsing.Blocks;
using ArticleParsing.Classification.Features;
using ArticleParsing.Languages;
using ArticleParsing.Readers.Bylines;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Lines;

/// <summary>What features of single blocks of a text need to know of the whole text, computed once.</summary>
internal sealed class LineFacts
{
    /// <summary>A block this long that ends like a sentence is a paragraph, whatever stands around it.</summary>
    internal const int ParagraphColumns = 140;

    /// <summary>Longer lines are no bylines, dates or credits.</summary>
    private const int LongestCue = 200;

    private const int LongestCaption = 600;

    private readonly int[][] _before = new int[s_cues.Length][];
    private readonly int[][] _after = new int[s_cues.Length][];
    private readonly LineCues[] _cues;

    public LineFacts(PageLayout page)
    {
        Page = page;
        var blocks = page.Tree.Blocks;
        _cues = new LineCues[blocks.Count];
        for (var i = 0; i < _cues.Length; i++) _cues[i] = ReadCues(page, blocks[i]);
        for (var cue = 0; cue < s_cues.Length; cue++) (_before[cue], _after[cue]) = Distances(s_cues[cue]);
        Lead = FindLead(page);
        Overlap = new LineOverlap(page, Lead);
        Copies = new LineCopies(page);
    }

    /// <summary>The cues whose nearness tells something.</summary>
    public static IReadOnlyList<LineCues> NearCues => s_cues;

    private static readonly LineCues[] s_cues =
    [
        LineCues.Date, LineCues.Byline, LineCues.Name, LineCues.Credit, LineCues.Promotion, LineCues.Notice, LineCues.Bio, LineCues.Share,
        LineCues.After, LineCues.CreditedCaption, LineCues.LabelledCredit,
    ];

    /// <summary>
    /// Labels that stand around an article when nothing but their words tells what they are, in the order of their bits.
    /// </summary>
    private static readonly Lazy<PhraseGroups> s_labels = new(() => new PhraseGroups(
        [new PhraseList(WordLists.Read("share")), new PhraseList(WordLists.Read("after-text")),
            new PhraseList(WordLists.Read("captions/pointing"))]));

    public PageLayout Page { get; }

    /// <summary>
    /// Where the first run of paragraphs begins: the first block of prose with two more close behind it; the first prose where there is
    /// none.
    /// </summary>
    public int Lead { get; }

    public LineOverlap Overlap { get; }

    public LineCopies Copies { get; }

    public LineCues CuesOf(int block) => _cues[block];

    /// <summary>How many blocks back the nearest block with a cue stands, the block itself left out; capped.</summary>
    public int DistanceBefore(int cue, int block) => _before[cue][block];

    /// <summary>How many blocks ahead the nearest block with a cue stands, the block itself left out; capped.</summary>
    public int DistanceAfter(int cue, int block) => _after[cue][block];

    public static bool IsParagraph(PageLayout page, int block) =>
        page.Shapes[block] is { EndsSentence: true, Columns: >= ParagraphColumns };

    private static LineCues ReadCues(PageLayout page, Block block)
    {
        var i = block.Index;
        var phrases = page.Phrases;
        var cues = LineCues.None;
        if (phrases.NoticeIn(i) is not null) cues |= LineCues.Notice;
        if (phrases.SpeakOfAuthor(i)) cues |= LineCues.Bio;
        if (phrases.OpenPromotion(i)) cues |= LineCues.Promotion;
        if (phrases.SpeakOfMedia(i)) cues |= LineCues.Media;
        if (phrases.GiveCredit(i)) cues |= LineCues.Credit;
        if (phrases.LabelStrip(i)) cues |= LineCues.Strip;
        if (phrases.AskConsent(i)) cues |= LineCues.Consent;
        if (block.Text.Length is > 0 and <= LongestCaption && block.Facts.ShowsAndCredits) cues |= LineCues.CreditedCaption;
        if (block.Text.Length is 0 or > LongestCue) return cues;
        if (block.Facts.IsLabelledCredit) cues |= LineCues.LabelledCredit;
        var labels = s_labels.Value.Find(page.WordsOf.Get(i));
        if ((labels & 1) != 0) cues |= LineCues.Share;
        if ((labels & 2) != 0) cues |= LineCues.After;
        if ((labels & 4) != 0) cues |= LineCues.Pointing;
        if (phrases.OpenByline(i) || BylineReader.IsMarkedName(block.Text)) cues |= LineCues.Byline;
        if (page.Shapes[i].Digits >= 4 && block.Facts.Dates.Count > 0) cues |= LineCues.Date;
        if (block.Facts.IsName) cues |= LineCues.Name;
        return cues;
    }

    private (int[] Before, int[] After) Distances(LineCues cue)
    {
        const int Far = 15;
        var before = new int[_cues.Length];
        var after = new int[_cues.Length];
        for (int i = 0, distance = Far; i < before.Length; i++)
        {
            before[i] = distance;
            distance = (_cues[i] & cue) != 0 ? 1 : Math.Min(Far, distance + 1);
        }

        for (int i = after.Length - 1, distance = Far; i >= 0; i--)
        {
            after[i] = distance;
            distance = (_cues[i] & cue) != 0 ? 1 : Math.Min(Far, distance + 1);
        }

        return (before, after);
    }

    private static int FindLead(PageLayout page)
    {
        const int Reach = 8, More = 2;
        for (var i = 0; i < page.IsProse.Length; i++)
        {
            if (!page.IsProse[i]) continue;
            var end = Math.Min(page.IsProse.Length, i + 1 + Reach);
            if (page.ProseBefore[end] - page.ProseBefore[i + 1] >= More) return i;
        }

        return page.FirstProse;
    }
}
