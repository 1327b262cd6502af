using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Features;

/// <summary>
/// The numbers by which features give a kind of block or notice. They are what the models were trained on, so they follow these lists and
/// not the order of the enums; <see cref="FeatureSet.HashOfNames"/> covers the names.
/// </summary>
internal static class FeatureCodes
{
    private static readonly BlockKind[] s_blockKinds =
        [BlockKind.Paragraph, BlockKind.Heading, BlockKind.ListItem, BlockKind.Quote, BlockKind.TableCell, BlockKind.Code, BlockKind.Image,
            BlockKind.Embed];

    private static readonly DisclaimerKind[] s_noticeKinds =
    [
        DisclaimerKind.Other, DisclaimerKind.Legal, DisclaimerKind.Correction, DisclaimerKind.EditorsNote, DisclaimerKind.Sponsorship,
        DisclaimerKind.Affiliate, DisclaimerKind.Opinion, DisclaimerKind.Syndication, DisclaimerKind.Contributors,
    ];

    /// <summary>Every kind that has a code, in the order of the codes.</summary>
    public static IEnumerable<string> Names =>
        s_blockKinds.Select(kind => "block " + kind).Concat(s_noticeKinds.Select(kind => "notice " + kind));

    /// <summary>The code of a kind of block, from 0 on.</summary>
    public static int CodeOf(BlockKind kind) => Array.IndexOf(s_blockKinds, kind);

    /// <summary>The code of a kind of notice, from 1 on; 0 for a text that is no notice.</summary>
    public static int CodeOf(DisclaimerKind? kind) => kind is { } known ? Array.IndexOf(s_noticeKinds, known) + 1 : 0;
}
