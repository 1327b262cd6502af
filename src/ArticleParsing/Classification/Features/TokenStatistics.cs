using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Features;

/// <summary>
/// How much more often than elsewhere the text under each class or id token is body: log-odds learned from labelled pages,
/// in eighths, for tokens that enough sites share.
/// </summary>
internal sealed class TokenStatistics(IReadOnlyDictionary<int, sbyte> logOdds)
{
    public static TokenStatistics Empty { get; } = new(new Dictionary<int, sbyte>());

    public IReadOnlyDictionary<int, sbyte> LogOdds { get; } = logOdds;

    /// <summary>The log-odds of one token; 0 where too few sites share it.</summary>
    public float Find(int hash) => LogOdds.TryGetValue(hash, out var eighths) ? eighths / 8f : 0;

    /// <summary>Sum, least and greatest log-odds of the tokens given.</summary>
    public TokenScore Score(List<int> hashes)
    {
        float sum = 0, min = 0, max = 0;
        foreach (var hash in hashes)
        {
            if (!LogOdds.TryGetValue(hash, out var eighths)) continue;
            var odds = eighths / 8f;
            sum += odds;
            min = Math.Min(min, odds);
            max = Math.Max(max, odds);
        }

        return new TokenScore(sum, min, max);
    }

    /// <summary>The scores of every box of a page, by index.</summary>
    public TokenScore[] ScoreBoxes(BlockTree tree)
    {
        var scores = new TokenScore[tree.Boxes.Count];
        var hashes = new List<int>();
        foreach (var box in tree.Boxes)
        {
            hashes.Clear();
            TokenHashes.Add(box.Tokens, hashes);
            scores[box.Index] = Score(hashes);
        }

        return scores;
    }
}

internal readonly record struct TokenScore(float Sum, float Min, float Max);
