namespace ArticleParsing.Readers.Dates;

/// <summary>A date that a text states, and where: its time is part of it.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Date">The date; month first if both orders are possible.</param>
/// <param name="DayFirst">The date with the day first, if both orders are possible; else null.</param>
internal readonly record struct DateMention(int Start, int End, StatedDate Date, StatedDate? DayFirst = null)
{
    /// <summary>The date in the order that the page uses; null if the text leaves the order open and the page does not tell it.</summary>
    public StatedDate? In(DateOrder order) =>
        DayFirst is null || order == DateOrder.MonthFirst ? Date : order == DateOrder.DayFirst ? DayFirst : null;
}
