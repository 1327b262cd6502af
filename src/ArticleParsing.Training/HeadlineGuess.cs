using AngleSharp.Html.Dom;
using ArticleParsing.Blocks;

namespace ArticleParsing.Training;

internal static class HeadlineGuess
{
    public static (string? Headline, int Block) Of(IHtmlDocument document, IReadOnlyList<Block> blocks)
    {
        var title = document.Title ?? "";
        var titleWords = Words.Of(title).ToHashSet();
        var best = -1;
        var bestScore = 0.0;
        foreach (var block in blocks)
        {
            if (block.Kind != BlockKind.Heading) continue;
            var words = Words.Of(block.Text);
            if (words.Count == 0) continue;
            var score = words.Count(titleWords.Contains) / (double)Math.Max(words.Count, titleWords.Count) + (block.HeadingLevel == 1 ? 0.3 : 0);
            if (score > bestScore + 0.05) (best, bestScore) = (block.Index, score);
        }

        return best >= 0 ? (blocks[best].Text, best) : (title, -1);
    }
}
