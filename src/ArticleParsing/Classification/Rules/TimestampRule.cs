using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Rules;

/// <summary>When it was published or changed: near the headline, said by a time element or class, with a number in it.</summary>
internal sealed class TimestampRule : IRoleRule
{
    private const int LongestColumns = 110;
    private const int MostWords = 10;

    public string Id => "timestamp";

    public Verdict? Judge(PageView page, Block block)
    {
        var shape = page.ShapeOf(block);
        if (shape.Digits == 0 || shape.Columns > LongestColumns || block.Index == page.HeadlineBlock || !page.IsInHead(block)) return null;
        if (block.Box.IsWithin(Within.Navigation | Within.Figure)) return null;
        if (block.DateTime is not null) return new Verdict(Role.Timestamp, 0.95, "a time element near the headline");
        if ((page.Hints.Of(block) & BoxHint.Timestamp) != 0 && shape.Words <= 14) return new Verdict(Role.Timestamp, 0.8, "its class says date, near the headline");
        return shape.Words <= MostWords && page.HeadlineBlock >= 0 && block.Facts.Dates.Count > 0 ? new Verdict(Role.Timestamp, 0.7, "a short line with a date near the headline") : null;
    }
}
