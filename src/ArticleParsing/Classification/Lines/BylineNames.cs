using ArticleParsing.Blocks;
using ArticleParsing.Classification.Features;
using ArticleParsing.Model;
using ArticleParsing.Readers.Names;

namespace ArticleParsing.Classification.Lines;

/// <summary>
/// A line between the headline and the text that is a name and nothing more, beside the date or right under the headline, is the byline if
/// the models have found none: copied pages have nothing else to tell it by.
/// </summary>
internal static class BylineNames
{
    private const int Reach = 8, LongestName = 40;

    public static void Fill(PageView page, LabelledBlock[] labelled)
    {
        var headline = page.HeadlineBlock;
        if (headline < 0 || page.LeadProse <= headline) return;
        var end = Math.Min(page.LeadProse, headline + Reach + 1);
        var found = -1;
        for (var i = headline + 1; i < end; i++)
        {
            if (labelled[i].Role == Role.Byline) return;
            if (found < 0
                && labelled[i].Role is Role.Chrome or Role.Standfirst or Role.Kicker
                && IsName(labelled[i].Block)
                && IsInPlace(labelled, i))
                found = i;
        }

        if (found >= 0)
            labelled[found] = labelled[found] with { Role = Role.Byline, Confidence = 0.6, Reason = RuleIds.BylineName,
                Rule = RuleIds.BylineName };
    }

    /// <summary>"Jo Tan", or in a script without spaces a name and what its bearer is; one that stands once.</summary>
    private static bool IsName(Block block)
    {
        var text = block.Text;
        if (text.Length is 0 or > LongestName) return false;
        if (block.Facts.IsName) return true;
        return PersonNames.IsUnspaced(text[0])
            && block.Facts.Credited is [{ Role: { } role, Name: var name }]
            && name.Length + role.Length + 1 >= text.Length;
    }

    /// <summary>Right under the headline or its standfirst, or beside the date.</summary>
    private static bool IsInPlace(LabelledBlock[] labelled, int i)
    {
        if (labelled[i - 1].Role is Role.Headline or Role.Standfirst or Role.Timestamp || labelled[i - 1].Block.Facts.IsDateLine)
            return true;
        return i + 1 < labelled.Length && (labelled[i + 1].Role == Role.Timestamp || labelled[i + 1].Block.Facts.IsDateLine);
    }
}
