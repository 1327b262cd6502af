using ArticleParsing.Text;

namespace ArticleParsing.Classification.Features;

/// <summary>
/// How much more often than elsewhere the text under each class or id token is body: log-odds learned from labelled pages, in eighths, for
/// tokens that enough sites share.
/// </summary>
internal sealed class TokenStatistics
{
    private readonly IntTable _eighths;

    /// <param name="logOdds">Tokens and their log-odds in eighths, none of them 0.</param>
    public TokenStatistics(IReadOnlyCollection<(int Token, sbyte Eighths)> logOdds)
    {
        LogOdds = logOdds;
        _eighths = new IntTable(logOdds.Count);
        foreach (var (token, eighths) in logOdds) _eighths.Set(token, eighths);
    }

    public static TokenStatistics Empty { get; } = new([]);

    /// <summary>Tokens and their log-odds, in the order of the tokens.</summary>
    public IReadOnlyCollection<(int Token, sbyte Eighths)> LogOdds { get; }

    /// <summary>The log-odds of one token; 0 if too few sites share it.</summary>
    public float Find(int hash) => _eighths[hash] / 8f;

    /// <summary>Sum, least and greatest log-odds of the tokens given.</summary>
    public TokenScore Score(ReadOnlySpan<int> hashes)
    {
        float sum = 0, min = 0, max = 0;
        foreach (var hash in hashes)
        {
            var odds = Find(hash);
            sum += odds;
            min = Math.Min(min, odds);
            max = Math.Max(max, odds);
        }

        return new TokenScore(sum, min, max);
    }
}

internal readonly record struct TokenScore(float Sum, float Min, float Max);
