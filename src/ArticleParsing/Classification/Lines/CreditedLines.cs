using ArticleParsing.Classification.Rules;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Lines;

/// <summary>
/// Between headline and text a line right above the credit of a picture, if the models know no role for it, says what the picture shows:
/// text has no pictures to tell it by.
/// </summary>
internal static class CreditedLines
{
    private const int FewestColumns = 15, MostColumns = 200;

    public static void Fill(PageView page, LabelledBlock[] labelled)
    {
        if (page.HeadlineBlock < 0) return;
        for (var i = page.HeadlineBlock + 1; i + 1 < page.LeadProse; i++)
        {
            if (labelled[i].Role != Role.Chrome || !IsCredit(labelled[i + 1]) || !IsWording(page, labelled[i])) continue;
            labelled[i] = labelled[i] with { Role = Role.Caption, Confidence = 0.6, Rule = RuleIds.CreditedLine,
                Reason = RuleIds.CreditedLine + ": right above the credit of a picture" };
        }
    }

    private static bool IsCredit(LabelledBlock line) => line.Role == Role.Credit || line.Block.Facts.IsLabelledCredit;

    private static bool IsWording(PageView page, LabelledBlock line) =>
        TextMeasure.HasColumns(line.Block.Text, FewestColumns)
            && page.ShapeOf(line.Block).Columns <= MostColumns
            && !line.Block.Facts.IsDateLine
            && !line.Block.Facts.IsName
            && !BylineRule.Opens(page, line.Block)
            && !line.Block.Facts.IsLabelledCredit;
}
