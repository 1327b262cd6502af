using ArticleParsing.Quotations.Attribution;
using ArticleParsing.Quotations.Speakers;

namespace ArticleParsing.Quotations;

/// <summary>
/// How sure a speaker is. A logistic model of three facts: the pattern that found the speaker, what kind of words name it, and whether the
/// quotation is more than a few words. Weights fitted on the labelled pages; docs/quotations.md has the table of what came of it.
/// </summary>
internal static class Confidence
{
    private const double Intercept = 0.5;
    private const double Nobody = 0.3;

    /// <summary>Nobody was looked for: that there is no speaker is no finding.</summary>
    private const double Unsupported = 0;

    private const int FewCharacters = 25;

    /// <summary>Between 0 and 1; of quotations given c or more, about a share c or more have the right speaker.</summary>
    public static double Estimate(FoundQuotation quotation, IQuotationGrammar grammar)
    {
        if (!grammar.NamesSpeakers) return Unsupported;
        if (quotation is not { Speaker: { } speaker, Mention: { } mention, Pattern: { } pattern }) return Nobody;
        var log = Intercept + PatternWeight(pattern) + MentionWeight(mention.Kind, speaker, pattern)
            + (quotation.End - quotation.Start > FewCharacters ? 0.4 : -0.5);
        return Math.Round(1 / (1 + Math.Exp(-log)), 2);
    }

    private static double PatternWeight(AttributionPattern pattern) => pattern switch
    {
        AttributionPattern.Trailing => 1.3,
        AttributionPattern.LeadingNear => 0.5,
        AttributionPattern.LeadingFar => 0.1,
        AttributionPattern.TrailingFar => 0.2,
        AttributionPattern.Nominal => -1.0,
        AttributionPattern.ClauseSubject => -1.3,
        AttributionPattern.CarriedInParagraph => 1.1,
        AttributionPattern.LaterInParagraph => 0,
        AttributionPattern.SentenceBefore => -0.4,
        _ => 0.5,
    };

    /// <summary>
    /// A full name is nearly always right; a pronoun, a lone name, a description that means a named one, and an unnamed source are less
    /// sure, in this order.
    /// </summary>
    private static double MentionWeight(MentionKind kind, Entity speaker, AttributionPattern pattern) => kind switch
    {
        // after its quotation it stands in a clearer sentence
        MentionKind.Pronoun => pattern is AttributionPattern.LeadingNear or AttributionPattern.LeadingFar ? -0.3 : 0.2,
        MentionKind.Name => speaker.Words.Length > 1 ? 1.9 : -1.2,
        _ => speaker.IsNamed ? -0.5 : -0.8,
    };
}
