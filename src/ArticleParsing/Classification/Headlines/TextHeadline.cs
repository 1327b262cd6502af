using ArticleParsing.Blocks;
using ArticleParsing.Classification.Lines;

namespace ArticleParsing.Classification.Headlines;

/// <summary>The headline of a plain text: of all lines the one that the models rank first, if any is likely enough.</summary>
internal static class TextHeadline
{
    /// <summary>Under this probability the text has no headline: wrong is worse than none.</summary>
    private const float Least = 0.08f;

    /// <returns>The index of its block; -1 where there is none.</returns>
    public static int Choose(BlockTree tree, LineScores scores)
    {
        var best = scores.BestOf(LineRoles.Headline, Least);
        return best >= 0 && tree.Blocks[best].Text.Length > 0 ? best : -1;
    }
}
