namespace ArticleParsing.Classification.Rules;

/// <summary>The rules in the order they are asked: certain ones first, the body model after all that could take a block from it.</summary>
internal static class RoleRules
{
    public static IReadOnlyList<IRoleRule> All { get; } =
    [
        new PictureRule(),
        new EmbedRule(),
        new HeadlineRule(),
        new HeadlineCopyRule(),
        new StripRule(),
        new TimestampRule(),
        new BylineRule(),
        new KickerRule(),
        new MediaChromeRule(),
        new PlayerTitleRule(),
        new DoubledCaptionRule(),
        new CaptionRule(),
        new CaptionByPlaceRule(),
        new DisclaimerRule(),
        new ContinuedNoticeRule(),
        new StandfirstRule(),
        new PullQuoteRule(),
        new BioNameRule(),
        new AuthorBioRule(),
        new PromotionBoxRule(),
        new RelatedPromotionRule(),
        new BodyRule(),
    ];
}
