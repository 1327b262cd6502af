using ArticleParsing.Text;

namespace ArticleParsing.Classification.Lines;

/// <summary>The roles that the models of text tell apart; what has none of them is chrome.</summary>
internal static class LineRoles
{
    /// <summary>Stored by name in the model's file, so that their order is free.</summary>
    public static IReadOnlyList<Role> Learned { get; } =
    [
        Role.Paragraph, Role.Headline, Role.Kicker, Role.Standfirst, Role.Byline, Role.Timestamp, Role.Caption, Role.Credit, Role.AuthorBio,
        Role.Disclaimer,
        Role.RelatedPromotion, Role.PullQuote,
    ];

    private static readonly HashSet<Role> s_learned = [.. Learned];

    public const int Body = 0;
    public const int Headline = 1;

    /// <summary>
    /// The learned role that stands for one: every kind of body text counts as a paragraph, a correction as a notice; null for chrome.
    /// </summary>
    public static Role? LearnedFor(Role role) => role switch
    {
        Role.Heading or Role.ListItem or Role.Quote or Role.Table or Role.Code => Role.Paragraph,
        Role.Correction => Role.Disclaimer,
        _ => s_learned.Contains(role) ? role : null,
    };

    /// <summary>
    /// From this probability on a role takes a block; chosen on labelled pages by F1. Rules tell notices better than the model, which is
    /// therefore asked only when it is sure.
    /// </summary>
    public static float Threshold(Role role) => role switch
    {
        Role.Standfirst or Role.Byline or Role.Caption => 0.2f,
        Role.AuthorBio => 0.25f,
        Role.Timestamp => 0.3f,
        Role.PullQuote => 0.5f,
        Role.Disclaimer => 0.9f,
        _ => 0.4f,
    };
}
