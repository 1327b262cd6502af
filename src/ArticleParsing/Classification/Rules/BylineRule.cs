using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Rules;

/// <summary>Who wrote it: near the headline, said by class, link or opening words.</summary>
internal sealed class BylineRule : IRoleRule
{
    private const int LongestColumns = 160;
    private static readonly Lazy<PhraseList> s_openings = new(() => PhraseList.Load("bylines"));

    public string Id => "byline";

    public static bool Opens(string text) => text.Length <= LongestColumns && s_openings.Value.IsIn(text);

    public static bool LinksToAuthor(Block block)
    {
        foreach (var link in block.Links)
        {
            if (link.Rel == "author") return true;
        }

        return false;
    }

    public Verdict? Judge(PageView page, Block block)
    {
        if (block.Text.Length == 0 || page.ShapeOf(block).Columns > LongestColumns || block.Index == page.HeadlineBlock) return null;
        if (!page.IsInHead(block) || block.Box.IsWithin(Within.Navigation | Within.Figure | Within.Caption)) return null;
        if (page.ShapeOf(block).EndsSentence && page.ShapeOf(block).Words > 12) return null;
        if (LinksToAuthor(block)) return new Verdict(Role.Byline, 0.95, "links to its author");
        var hints = page.Hints.Of(block);
        if ((hints & (BoxHint.Share | BoxHint.Related | BoxHint.Newsletter)) != 0) return null;
        if ((hints & BoxHint.Byline) != 0 && page.ShapeOf(block).Digits == 0) return new Verdict(Role.Byline, 0.85, "its class says byline, near the headline");
        return Opens(block.Text) && page.ShapeOf(block).Words <= 16 ? new Verdict(Role.Byline, 0.75, "opens like a byline, near the headline") : null;
    }
}
