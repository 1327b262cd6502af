using ArticleParsing.Blocks;
using ArticleParsing.Classification.Model;
using ArticleParsing.Classification.Rules;
using ArticleParsing.Model;

namespace ArticleParsing.Classification.Features;

/// <summary>
/// What the role models see of a block: all that the body model saw, its verdict, what the rules would say, and where the article is.
/// </summary>
internal static class RoleFeatures
{
    private static readonly Role[] s_ruled = [Role.Standfirst, Role.Caption, Role.Credit, Role.AuthorBio, Role.Disclaimer,
        Role.RelatedPromotion, Role.Byline, Role.Timestamp, Role.MediaChrome, Role.PullQuote];

    public static string[] Names => field ??=
    [
        .. BlockFeatures.Names, .. ContextFeatures.Names,
        "body score", .. s_ruled.Select(r => "rule " + r),
        "inside body", "past body", "before lead", "blocks to body", "prose between headline", "previous is ruled", "next is ruled",
        "in headline's box", "set apart", "heavy", "description alike", "point of summary", "under bio label", "opens with author",
        "slanted", "source line",
    ];

    /// <summary>Writes the last columns of the block's row; the body model wrote the others.</summary>
    public static void Write(PageView page, BodyScores scores, Role?[] ruled, Block block)
    {
        var rest = scores.Features.Row(block.Index, BlockModel.SecondPassWidth);
        var i = block.Index;
        rest.Add(scores.Second[i]);
        var own = ruled[i];
        foreach (var role in s_ruled) rest.Add(own == role);
        rest.Add(page.IsInsideBody(block));
        rest.Add(i > page.LastBody ? Math.Min(60, i - page.LastBody) : 0);
        rest.Add(page.LeadProse >= 0 && i < page.LeadProse);
        rest.Add(i < page.FirstBody ? Math.Min(60, page.FirstBody - i) : 0);
        rest.Add(page.HeadlineBlock >= 0 && i > page.HeadlineBlock
            ? Math.Min(10, page.Layout.ProseBefore[i] - page.Layout.ProseBefore[page.HeadlineBlock])
            : -1);
        rest.Add(RuledAt(ruled, i - 1));
        rest.Add(RuledAt(ruled, i + 1));
        rest.Add(page.Head.IsInBox(block));
        rest.Add(i <= page.LeadProse && page.Head.IsSetApart(block));
        rest.Add(HeadMatter.IsHeavy(block));
        rest.Add(page.Head.ShareOfDescription(block));
        rest.Add(page.Head.IsSummary(i));
        rest.Add(page.Bios.IsUnderLabel(i));
        rest.Add(AuthorBioRule.OpensWithAuthor(page, block));
        rest.Add(IsSlanted(block));
        rest.Add(SourceLineRule.IsSourceLine(page, block));
    }

    /// <summary>Whether most of the text stands in italics.</summary>
    private static bool IsSlanted(Block block)
    {
        var length = 0;
        foreach (var range in block.Ranges)
        {
            if (range.Kind == InlineKind.Emphasis) length += range.End - range.Start;
        }

        return length * 2 > block.Text.Length;
    }

    private static float RuledAt(Role?[] ruled, int i) =>
        i < 0 || i >= ruled.Length ? -1 : ruled[i] is { } role ? Array.IndexOf(s_ruled, role) + 1 : 0;
}
