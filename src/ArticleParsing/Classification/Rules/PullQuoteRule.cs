using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Rules;

/// <summary>Words of the body repeated for display.</summary>
internal sealed class PullQuoteRule : IRoleRule
{
    /// <summary>How many blocks away the words may stand that it repeats; a pull quote is near them, and a page of thousands of quotations must not be searched whole for each.</summary>
    private const int Reach = 100;

    public string Id => "pull quote";

    public Verdict? Judge(PageView page, Block block)
    {
        if (block.Text.Length < 20 || !page.IsInsideBody(block)) return null;
        if ((page.Hints.Of(block) & BoxHint.PullQuote) != 0) return new Verdict(Role.PullQuote, 0.9, "its class says pull quote");
        return block.Box.IsWithin(Within.Quote | Within.Aside) && block.Kind is BlockKind.Quote or BlockKind.Paragraph && page.ShapeOf(block).Words >= 6 && RepeatsBody(page, block) ? new Verdict(Role.PullQuote, 0.8, "repeats words of the body for display") : null;
    }

    private static bool RepeatsBody(PageView page, Block block)
    {
        var words = block.Text.Trim('"', '\u201C', '\u201D', '\u2018', '\u2019', ' ', '.', '\u00AB', '\u00BB');
        if (words.Length < 20) return false;
        for (var i = Math.Max(0, block.Index - Reach); i < Math.Min(page.Tree.Blocks.Count, block.Index + Reach); i++)
        {
            var other = page.Tree.Blocks[i];
            if (other != block && other.Text.Length >= words.Length && page.IsBody(other.Index) && other.Text.IndexOf(words, StringComparison.Ordinal) >= 0) return true;
        }

        return false;
    }
}
