using ArticleParsing.Blocks;
using ArticleParsing.Languages;
using ArticleParsing.Readers.Names;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Rules;

/// <summary>Whether a line under a picture names its maker rather than what it shows.</summary>
internal static class CreditLines
{
    private const int LongestColumns = 90;

    /// <summary>How credits read.</summary>
    public static PhraseList Phrases { get; } = new(WordLists.ReadNamed("captions/credits")["line"]);

    /// <summary>What stands between a maker and for whom the picture was made, with its spaces.</summary>
    private static readonly string[] s_clientWords = [.. WordLists.ReadNamed("captions/credits")["client"].Select(
        word => " " + word + " ")];

    /// <summary>Whether a line says what the picture shows, be it beside a credit.</summary>
    public static bool SayWhatIsShown(PageView page, Block block) => block.Facts.ShowsAndCredits || ShownNames.IsShown(page, block);

    public static bool Says(PageView page, Block block)
    {
        var shape = page.ShapeOf(block);
        if (shape.Columns > LongestColumns || SayWhatIsShown(page, block)) return false;
        if ((page.Hints.Get(block, levels: 0) & BoxHint.Credit) != 0) return true;
        // A name alone under a picture is its maker's more often than what it shows.
        if (shape.Words <= 3 && shape.CapitalWords == shape.Words && !shape.EndsSentence) return true;
        if (block.Facts.IsLabelledCredit || ListsMakers(block.Text, shape) || IsMakerForClient(block.Text)) return true;
        return (shape.Words <= 8 || (shape.Words <= 12 && !shape.EndsSentence)) && page.Phrases.GiveCredit(block.Index);
    }

    /// <summary>"Studio One / Studio Two": names with strokes between them.</summary>
    private static bool ListsMakers(string text, TextShape shape) =>
        text.IndexOf('/') > 1 && shape.Words is >= 2 and <= 8 && shape.CapitalWords == shape.Words && !shape.EndsSentence;

    /// <summary>"Jo Tan for The Valley Post": who took it, and for whom.</summary>
    private static bool IsMakerForClient(string text)
    {
        // Set in capitals, the word between them is so, too.
        var comparison = text.HasLower() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        foreach (var word in s_clientWords)
        {
            var at = text.IndexOf(word, comparison);
            if (at > 0
                && at + word.Length < text.Length
                && char.IsUpper(text[at + word.Length])
                && PersonNames.StandAlone(text.Substring(0, at)))
                return true;
        }

        return false;
    }
}
