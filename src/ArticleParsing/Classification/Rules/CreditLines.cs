using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Rules;

/// <summary>Whether a line under a picture names its maker rather than what it shows.</summary>
internal static class CreditLines
{
    private const int LongestColumns = 90;

    /// <summary>How credits read.</summary>
    public static PhraseList Phrases { get; } = PhraseList.Load("credits");

    public static bool Says(PageView page, Block block)
    {
        var shape = page.ShapeOf(block);
        if (shape.Columns > LongestColumns) return false;
        if ((page.Hints.Of(block, levels: 0) & BoxHint.Credit) != 0) return true;
        if (shape.Words <= 3 && shape.CapitalWords == shape.Words && !shape.EndsSentence) return true; // A name alone under a picture is its maker's more often than what it shows.
        return (shape.Words <= 8 || (shape.Words <= 12 && !shape.EndsSentence)) && page.Phrases.GiveCredit(block.Index);
    }
}
