namespace ArticleParsing.Composition.Body;

/// <summary>The roles of what stands in the body.</summary>
internal static class BodyRoles
{
    public static bool Are(Role role) => role is Role.Paragraph or Role.Heading or Role.ListItem or Role.Quote or Role.PullQuote or Role.Table or Role.Code or Role.Embed;
}
