using ArticleParsing.Blocks;
using ArticleParsing.Classification.Outside;
using ArticleParsing.Classification.Rules;
using ArticleParsing.Readers.Bylines;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Features;

/// <summary>Which lists of the vocabulary have a phrase in each block, found in one pass for all lists.</summary>
internal sealed class PagePhrases
{
    // In the order of List; the kinds of notices stand before them, those of page types after.
    private static readonly Lazy<PhraseGroups> s_groups = new(() => new PhraseGroups(
    [
        .. DisclaimerWords.Lists,
        AuthorBioRule.Phrases, RelatedPromotionRule.Openings, BylineWords.Openings, MediaChromeRule.Phrases, CreditLines.Phrases,
        StripRule.Labels, DisclaimerRule.Consents,
        CommentSections.Headings, OfferBoxes.Lines, OfferBoxes.InBoxes,
        .. PageTypeFeatures.Phrases,
    ]));

    private readonly ulong[] _found;
    private readonly int _kinds = DisclaimerWords.Lists.Count;

    public PagePhrases(IReadOnlyList<Block> blocks, PageWords words)
    {
        var groups = s_groups.Value;
        _found = new ulong[blocks.Count];
        for (var i = 0; i < _found.Length; i++) _found[i] = groups.Find(words.Get(i));
    }

    /// <summary>The kind of notice the block reads like; null if it reads like none.</summary>
    public DisclaimerKind? NoticeIn(int block)
    {
        var found = _found[block] & ((1UL << _kinds) - 1);
        return found == 0 ? null : DisclaimerWords.KindOf(found);
    }

    public bool SpeakOfAuthor(int block) => Has(block, List.Author);

    public bool OpenPromotion(int block) => Has(block, List.Promotion);

    public bool OpenByline(int block) => Has(block, List.Byline);

    public bool SpeakOfMedia(int block) => Has(block, List.Media);

    public bool GiveCredit(int block) => Has(block, List.Credit);

    public bool LabelStrip(int block) => Has(block, List.Strip);

    public bool AskConsent(int block) => Has(block, List.Consent);

    public bool HeadComments(int block) => Has(block, List.CommentHeading);

    public bool Offer(int block) => Has(block, List.Offer);

    public bool OfferInBox(int block) => Has(block, List.OfferInBox);

    /// <summary>A bit for each list of <see cref="PageTypeFeatures.Phrases"/> that has a phrase in the block.</summary>
    public ulong OfPageTypes(int block) => _found[block] >> (_kinds + (int)List.Count);

    private bool Has(int block, List list) => (_found[block] >> (_kinds + (int)list) & 1) != 0;

    private enum List
    {
        Author,
        Promotion,
        Byline,
        Media,
        Credit,
        Strip,
        Consent,
        CommentHeading,
        Offer,
        OfferInBox,
        Count,
    }
}
