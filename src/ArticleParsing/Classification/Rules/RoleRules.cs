namespace ArticleParsing.Classification.Rules;

/// <summary>The rules in the order they are asked: certain ones first, the body model after all that could take a block from it.</summary>
internal static class RoleRules
{
    public static IRoleRule[] All { get; } =
    [
        .. OutsideRule.All,
        new PictureRule(),
        new EmbedRule(),
        new HeadlineRule(),
        new HeadlineCopyRule(),
        new SectionRule(),
        new BoilerplateRule(),
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
        new SourceLineRule(),
        new SummaryLabelRule(),
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

    /// <summary>Whether a rule is for what the role models know better; if they take no block, such rules are not asked.</summary>
    public static bool IsForLearnedRole(int rule) => s_learned[rule];

    /// <summary>Whether a rule goes before the models of plain text: what it looks for means one thing only.</summary>
    public static bool IsCertainInText(IRoleRule rule) =>
        rule is SectionRule or BoilerplateRule or CreditedCaptionRule or DoubledCaptionRule or MediaChromeRule or PlayerTitleRule
            or DisclaimerRule or ContinuedNoticeRule or BioNameRule or PromotionBoxRule or RelatedPromotionRule;

    private static readonly bool[] s_learned =
        [.. All.Select(
            rule => rule is CaptionRule or CaptionByPlaceRule or StandfirstRule or BioNameRule or AuthorBioRule or PromotionBoxRule
                or RelatedPromotionRule)];
}
