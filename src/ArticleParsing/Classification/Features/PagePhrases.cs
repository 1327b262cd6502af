using ArticleParsing.Blocks;
using ArticleParsing.Classification.Rules;

namespace ArticleParsing.Classification.Features;

/// <summary>Which lists of the vocabulary have a phrase in each block, found in one pass for all lists.</summary>
internal sealed class PagePhrases
{
    private static readonly Lazy<PhraseGroups> s_groups = new(() => new PhraseGroups(
    [
        .. DisclaimerWords.Lists, AuthorBioRule.Phrases, RelatedPromotionRule.Openings, BylineRule.Openings, MediaChromeRule.Phrases, CreditLines.Phrases, StripRule.Labels, .. PageTypeFeatures.Phrases,
    ]));

    private static readonly Lazy<int> s_kinds = new(() => DisclaimerWords.Lists.Count);

    private readonly ulong[] _found;
    private readonly int _kinds = s_kinds.Value;

    public PagePhrases(IReadOnlyList<Block> blocks, PageWords words)
    {
        var groups = s_groups.Value;
        _found = new ulong[blocks.Count];
        for (var i = 0; i < _found.Length; i++) _found[i] = groups.Find(words.Of(i));
    }

    /// <summary>The kind of notice the block reads like; null where it reads like none.</summary>
    public DisclaimerKind? NoticeIn(int block)
    {
        var found = _found[block] & ((1UL << _kinds) - 1);
        return found == 0 ? null : DisclaimerWords.KindOf(found);
    }

    public bool SpeakOfAuthor(int block) => Has(block, 0);

    public bool OpenPromotion(int block) => Has(block, 1);

    public bool OpenByline(int block) => Has(block, 2);

    public bool SpeakOfMedia(int block) => Has(block, 3);

    public bool GiveCredit(int block) => Has(block, 4);

    public bool LabelStrip(int block) => Has(block, 5);

    /// <summary>A bit for each list of <see cref="PageTypeFeatures.Phrases"/> that has a phrase in the block.</summary>
    public ulong OfPageTypes(int block) => _found[block] >> (_kinds + 6);

    private bool Has(int block, int list) => (_found[block] >> (_kinds + list) & 1) != 0;
}
