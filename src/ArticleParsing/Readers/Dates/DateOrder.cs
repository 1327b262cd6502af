namespace ArticleParsing.Readers.Dates;

/// <summary>Whether "3/4/2026" is the third of April or March the fourth.</summary>
internal enum DateOrder
{
    /// <summary>Nothing says; such a date is none.</summary>
    Unknown,
    DayFirst,
    MonthFirst,
}
