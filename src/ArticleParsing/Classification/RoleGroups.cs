namespace ArticleParsing.Classification;

/// <summary>What roles have in common.</summary>
internal static class RoleGroups
{
    /// <summary>Whether a block of the role is text of the body.</summary>
    public static bool IsBody(this Role role) => role.IsRunningText() || role is Role.Heading or Role.Table or Role.Code;

    /// <summary>Whether a block of the role is running text of the body: sentences, not headings, cells or code.</summary>
    public static bool IsRunningText(this Role role) => role is Role.Paragraph or Role.ListItem or Role.Quote;

    /// <summary>Whether a block of the role stands in the body, be it shown beside its text.</summary>
    public static bool StandsInBody(this Role role) => role.IsBody() || role is Role.PullQuote or Role.Embed;
}
