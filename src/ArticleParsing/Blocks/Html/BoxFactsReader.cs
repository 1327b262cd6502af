using System.Globalization;
using AngleSharp.Dom;

namespace ArticleParsing.Blocks.Html;

/// <summary>Reads the attributes that only cells and numbered lists have.</summary>
internal static class BoxFactsReader
{
    /// <summary>HTML's own limits are 1,000 columns and 65,534 rows; no reader could look at such a cell.</summary>
    private const int MostColumns = 100, MostRows = 1_000;

    public static BoxFacts? Read(IElement element) => element.LocalName switch
    {
        "td" or "th" => Cell(element),
        "ol" when Number(element, "start") is { } start => new BoxFacts((1, 1), start, null),
        "li" when Number(element, "value") is { } value => new BoxFacts((1, 1), value, null),
        _ => null,
    };

    private static BoxFacts? Cell(IElement cell)
    {
        var columns = Span(cell, "colspan", MostColumns);
        var rows = Span(cell, "rowspan", MostRows);
        return columns == 1 && rows == 1 ? null : new BoxFacts((columns, rows), null, null);
    }

    /// <summary>A row span of nought reaches to the end of the table's section.</summary>
    private static int Span(IElement cell, string name, int most) =>
        Number(cell, name) is { } span ? span == 0 && name == "rowspan" ? most : Math.Min(most, Math.Max(1, span)) : 1;

    private static int? Number(IElement element, string name) =>
        int.TryParse(element.GetAttribute(name),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture,
            out var number) ? number : null;
}
