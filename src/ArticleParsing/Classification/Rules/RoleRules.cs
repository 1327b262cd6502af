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
        new CreditedCaptionRule(),
        new CaptionRule(),
        new CaptionByPlaceRule(),
        new DisclaimerRule(),
        new ContinuedNoticeRule(),
        new StandfirstRule(),
        new PullQuoteRule(),
        new BioTextRule(),
        new BioNameRule(),
        new AuthorBioRule(),
        new PromotionBoxRule(),
        new RelatedPromotionRule(),
        new NavigationRule(),
        new BodyRule(),
    ];

    /// <summary>The rules for what the role models do not know, asked where they take no block.</summary>
    public static IReadOnlyList<IRoleRule> WithoutLearned { get; } =
        [.. All.Where(rule => rule is not (CaptionRule or CaptionByPlaceRule or StandfirstRule or BioNameRule or AuthorBioRule or PromotionBoxRule or RelatedPromotionRule))];

    /// <summary>On pages that are no articles there are no captions, standfirsts or promotion to tell from the main text.</summary>
    public static IReadOnlyList<IRoleRule> BodyOnly { get; } = [new BodyRule()];
}
