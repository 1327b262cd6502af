using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Outside;

/// <summary>
/// Whether a page has the head of an article over running text: a headline, a byline or date near it, and paragraphs. Small pages that
/// declare nothing leave the model of page types in doubt, though they look like articles to every reader.
/// </summary>
internal static class ArticleHead
{
    private const int Reach = 8;
    private const int FewestParagraphs = 3;

    /// <summary>The standfirst may stand above the byline.</summary>
    private const int MostStandfirsts = 1;

    public static bool IsOn(ScoredPage page)
    {
        if (page.HeadlineBlock < 0) return false;
        var signed = false;
        var paragraphs = 0;
        for (var i = page.HeadlineBlock + 1; i < page.Tree.Blocks.Count && paragraphs < FewestParagraphs; i++)
        {
            var block = page.Tree.Blocks[i];
            if (paragraphs <= MostStandfirsts && i <= page.HeadlineBlock + Reach) signed |= Signs(page, block);
            if (page.IsLikelyProse(i) && block.Kind == BlockKind.Paragraph) paragraphs++;
            else if (paragraphs > 0 && block.HeadingLevel > 0) return false;
        }

        return signed && paragraphs >= FewestParagraphs;
    }

    private static bool Signs(ScoredPage page, Block block)
    {
        const int Longest = 120;
        if (block.Text.Length is 0 or > Longest) return false;
        if (page.Layout.Phrases.OpenByline(block.Index) || block.Facts.IsDateLine) return true;
        return (page.Layout.Hints.Get(block, levels: 0) & BoxHint.Byline) != 0;
    }
}
