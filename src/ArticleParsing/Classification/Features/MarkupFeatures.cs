using ArticleParsing.Blocks;
using ArticleParsing.Learning;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Features;

/// <summary>The block's element and the landmarks and constructs it stands in.</summary>
internal static class MarkupFeatures
{
    private static readonly string[] s_tags = ["p", "div", "li", "td", "span", "a", "section", "article", "figcaption", "label", "h1", "h2",
        "h3", "h4", "dd", "dt", "blockquote", "header", "th", "body"];

    private static readonly Within[] s_withins = Table.Fill(22, bit => (Within)(1 << bit));

    public static string[] Names => field ??=
    [
        "kind", "heading level", "tag", "parent tag", "depth", "has time", "has inline class",
        .. s_withins.Select(w => "within " + w),
        "list length", "list items with links", "list position",
    ];

    public static void Write(PageLayout page, Block block, ref FeatureRow row)
    {
        row.Add(FeatureCodes.CodeOf(block.Kind));
        row.Add(block.HeadingLevel);
        row.Add(TagIndex(block.Box.Tag));
        row.Add(block.Box.Parent is { } parent ? TagIndex(parent.Tag) : -1);
        row.Add(block.Box.Depth);
        row.Add(block.DateTime is not null);
        row.Add(block.InlineTokens is not null);
        foreach (var within in s_withins) row.Add(block.Box.IsWithin(within));
        var list = block.Kind == BlockKind.ListItem ? block.Box.Nearest("li")?.Parent : null;
        row.AddLog(list?.TextLength ?? 0);
        row.AddShare(list?.LinkLength ?? 0, list?.TextLength ?? 0);
        row.AddLog(list is null ? 0 : block.Index - list.FirstBlock);
    }

    private static int TagIndex(string tag) => Array.IndexOf(s_tags, tag);
}
