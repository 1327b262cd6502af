using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Rules;

/// <summary>Words of the body repeated for display.</summary>
internal sealed class PullQuoteRule : IRoleRule
{
    /// <summary>
    /// How many blocks away the words may stand that it repeats; a pull quote is near them, and a page of thousands of quotations must not
    /// be searched whole for each.
    /// </summary>
    private const int Reach = 100;

    private const int Shortest = 20;

    private const int FewestWords = 6;

    private const int LongestName = 80;

    /// <summary>Characters that are enough to know words again.</summary>
    private const int Piece = 30;

    public string Id => "pull quote";

    public Verdict? Judge(PageView page, Block block)
    {
        if (!page.IsInsideBody(block)) return null;
        return JudgeWords(page, block)
            ?? (IsNameUnder(page, block) ? new Verdict(Role.PullQuote, 0.8, "names the speaker of a pull quote") : null);
    }

    private static Verdict? JudgeWords(PageView page, Block block)
    {
        if (block.Text.Length < Shortest) return null;
        // Its class alone is not enough: what stands nowhere else would be lost.
        if ((page.Hints.Get(block) & BoxHint.PullQuote) != 0)
            return Repeats(page, block, isLoose: true) ? new Verdict(Role.PullQuote, 0.9, "its class says pull quote") : null;
        var isDisplayed = block.Box.IsWithin(Within.Quote | Within.Aside) || IsQuotedWhole(block.Text);
        var isLong = block.Kind is BlockKind.Quote or BlockKind.Paragraph && page.ShapeOf(block).Words >= FewestWords;
        return isDisplayed && isLong && Repeats(page, block, isLoose: false)
            ? new Verdict(Role.PullQuote, 0.8, "repeats words of the body for display")
            : null;
    }

    /// <summary>A short line without a stop right under a pull quote, in the same box.</summary>
    private static bool IsNameUnder(PageView page, Block block)
    {
        if (block.Index == 0 || block.Text.Length > LongestName || block.Text.EndsWith(".", StringComparison.Ordinal)) return false;
        var before = page.Tree.Blocks[block.Index - 1];
        return DisplayBox(block) is { } box && box == DisplayBox(before) && JudgeWords(page, before) is not null;
    }

    /// <summary>The box that sets a quotation off from the text; null if none does.</summary>
    public static Box? DisplayBox(Block block) =>
        block.Box.Nearest("blockquote") ?? block.Box.Nearest("aside") ?? block.Box.Nearest("figure");

    /// <summary>Nothing but one quotation, its marks included.</summary>
    private static bool IsQuotedWhole(string text)
    {
        if (text[0] is not ('"' or '\u201C' or '\u201E' or '\u00AB' or '\u2018' or '\u300C')) return false;
        var close = text.IndexOfAny(s_closing, 1);
        return close == text.Length - 1;
    }

    private static readonly char[] s_closing = ['"', '\u201D', '\u00BB', '\u300D'];

    private static bool Repeats(PageView page, Block block, bool isLoose)
    {
        var words = block.Text.Trim('"', '\u201C', '\u201D', '\u2018', '\u2019', ' ', '.', ',', '\u2026', '\u00AB', '\u00BB');
        if (words.Length < Shortest) return false;
        // Pull quotes are shortened: one end of it is enough if the page says what it is.
        var (head, tail) = isLoose && words.Length > 2 * Piece
            ? (words.Substring(0, Piece), words.Substring(words.Length - Piece))
            : (words, words);
        for (var i = Math.Max(0, block.Index - Reach); i < Math.Min(page.Tree.Blocks.Count, block.Index + Reach); i++)
        {
            var other = page.Tree.Blocks[i];
            if (other == block
                || other.Text.Length < head.Length
                || !page.IsBody(other.Index)
                || (page.Hints.Get(other) & BoxHint.PullQuote) != 0)
                continue;
            if (other.Text.IndexOf(head, StringComparison.OrdinalIgnoreCase) >= 0
                || other.Text.IndexOf(tail, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }
}
