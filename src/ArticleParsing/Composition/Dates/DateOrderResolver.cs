using ArticleParsing.Acquisition;
using ArticleParsing.Acquisition.Declared;
using ArticleParsing.Classification;
using ArticleParsing.Composition.Metadata;
using ArticleParsing.Readers.Dates;

namespace ArticleParsing.Composition.Dates;

/// <summary>Tells the order by the language and region the page declares (after Unicode CLDR's short date patterns).</summary>
internal static class DateOrderResolver
{
    public static DateOrder Resolve(Page page, LabelledPage blocks)
    {
        var order = DateOrder.Unknown;
        foreach (var value in page.Declared.Get(DeclaredProperty.Language))
        {
            var tag = value.Value.Trim().Replace('_', '-');
            if (tag.Length < 2) continue;
            if (tag.EndsWith("-US", StringComparison.OrdinalIgnoreCase)) return DateOrder.MonthFirst;
            if (!tag.StartsWith("en", StringComparison.OrdinalIgnoreCase) || tag.Length == 5) order = DateOrder.DayFirst;
        }

        if (order == DateOrder.Unknown && !page.IsHtml && Spoken(blocks) is { } spoken && spoken != "en") order = DateOrder.DayFirst;
        return order != DateOrder.Unknown ? order : ByOtherDates(blocks);
    }

    /// <summary>Plain text declares no language; its first paragraphs tell.</summary>
    private static string? Spoken(LabelledPage blocks)
    {
        const int Enough = 3;
        return LanguageResolver.Detect(string.Join(" ", blocks.WithRole(Role.Paragraph).Take(Enough).Select(b => b.Block.Text)));
    }

    /// <summary>Other dates of the page, of cards and comments, tell the order if one of their numbers is no month.</summary>
    private static DateOrder ByOtherDates(LabelledPage blocks)
    {
        const int LongestLine = 60;
        foreach (var labelled in blocks)
        {
            var text = labelled.Block.Text;
            if (text.Length is < 8 or > LongestLine) continue;
            for (var slash = text.IndexOf('/'); slash > 0 && slash + 3 < text.Length; slash = text.IndexOf('/', slash + 1))
            {
                var at = slash + 1;
                if (StatedDateParser.Digits(text, ref at, 2) is not { } second || at >= text.Length || text[at] != '/') continue;
                at = slash - 2;
                if (at < 0 || StatedDateParser.Digits(text, ref at, 2) is not { } first) continue;
                if (first is > 12 and <= 31 && second <= 12) return DateOrder.DayFirst;
                if (second is > 12 and <= 31 && first <= 12) return DateOrder.MonthFirst;
            }
        }

        return DateOrder.Unknown;
    }
}
