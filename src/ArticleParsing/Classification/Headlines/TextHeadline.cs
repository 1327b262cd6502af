using ArticleParsing.Acquisition;
using ArticleParsing.Acquisition.Declared;
using ArticleParsing.Blocks;
using ArticleParsing.Classification.Lines;
using ArticleParsing.Model;

namespace ArticleParsing.Classification.Headlines;

/// <summary>The headline of a plain text: of all lines the one that the models rank first, if any is likely enough.</summary>
internal static class TextHeadline
{
    /// <summary>Under this probability the text has no headline: wrong is worse than none.</summary>
    private static readonly float Least = float.Parse(Environment.GetEnvironmentVariable("LEAST") ?? "0.08", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The headline that Markdown marks, or that front matter or the header of a mail declares and the text has; null when nothing says.</summary>
    public static (Evidence<string> Headline, int Block)? Marked(Page page, BlockTree tree)
    {
        if (page.Declared.First(DeclaredProperty.Headline) is null && !tree.Blocks.Any(b => b.HeadingLevel == 1)) return null;
        return HeadlineResolver.Resolve(page, tree) is ({ } headline, >= 0 and var block) ? (headline, block) : null;
    }

    /// <returns>The index of its block; -1 where there is none.</returns>
    public static int Choose(BlockTree tree, LineScores scores)
    {
        var best = -1;
        var bestScore = 0f;
        for (var i = 0; i < scores.Headline.Length; i++)
        {
            if (scores.Headline[i] < Least || tree.Blocks[i].Text.Length == 0) continue;
            var score = scores.Headline[i] * (1 - (Doubt * scores.LikeliestOther(i).Probability));
            if (score <= bestScore) continue;
            (best, bestScore) = (i, score);
        }

        return best;
    }

    /// <summary>How much a line that may be a caption, a standfirst or a byline as well loses.</summary>
    private static readonly float Doubt = float.Parse(Environment.GetEnvironmentVariable("DOUBT") ?? "0.7", System.Globalization.CultureInfo.InvariantCulture);
}
