using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Rules;

/// <summary>When it was published or changed: near the headline, said by a time element or class, with a number in it.</summary>
internal sealed class TimestampRule : IRoleRule
{
    private const int LongestColumns = 110;
    private const int MostWords = 10, MostWordsOfDates = 20;

    /// <summary>A whole byline in one box: picture, name, address, "follow", publication and change.</summary>
    private const int LongestOfClass = 220;
    private const int MostWordsOfClass = 36;

    public string Id => "timestamp";

    public Verdict? Judge(PageView page, Block block)
    {
        var shape = page.ShapeOf(block);
        var hints = page.Hints.Get(block);
        var saysSo = (hints & (BoxHint.Timestamp | BoxHint.Byline)) != 0;
        if (shape.Digits == 0
            || shape.Columns > (saysSo ? LongestOfClass : LongestColumns)
            || block.Index == page.HeadlineBlock
            || !page.IsInHead(block))
            return null;
        // A post that is quoted has a date of its own.
        if (block.Box.IsWithin(Within.Navigation | Within.Figure | Within.Quote) || block.Box.Post is not null) return null;
        if (page.Phrases.NoticeIn(block.Index) == DisclaimerKind.Syndication || IsOfOtherStory(page, block)) return null;
        if (block.DateTime is not null) return new Verdict(Role.Timestamp, 0.95, "a time element near the headline");
        if (page.IsInComments(block, levels: 2)) return null;
        if ((hints & BoxHint.Timestamp) != 0 && shape.Words <= MostWordsOfDates)
            return new Verdict(Role.Timestamp, 0.8, "its class says date, near the headline");
        if (shape.Words <= MostWordsOfClass && (saysSo || LinksToProfile(block)) && block.Facts.Dates.Count > 0)
            return new Verdict(Role.Timestamp, 0.75, "its class or a link says byline, and it states a date");
        return shape.Words <= MostWords && page.HeadlineBlock >= 0 && block.Facts.Dates.Count > 0
            ? new Verdict(Role.Timestamp, 0.7, "a short line with a date near the headline")
            : null;
    }

    /// <summary>A short article has the cards of others close under its headline.</summary>
    private static bool IsOfOtherStory(PageView page, Block block) =>
        page.LastBody >= 0 && block.Index > page.LastBody && (page.Hints.Get(block, levels: 3) & BoxHint.Related) != 0;

    private static bool LinksToProfile(Block block)
    {
        foreach (var link in block.Links)
        {
            if (ProfileLinks.IsProfile(link, block.Text.Substring(link.Start, link.Length), "")) return true;
        }

        return false;
    }
}
