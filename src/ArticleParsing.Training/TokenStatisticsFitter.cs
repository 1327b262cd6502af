using ArticleParsing.Blocks;
using ArticleParsing.Classification.Features;

namespace ArticleParsing.Training;

/// <summary>
/// Counts, over labelled pages, how often text under each class or id token, or with each word, is body. Counted once a fold,
/// so that statistics without any set of folds are sums.
/// </summary>
internal sealed class TokenStatisticsFitter
{
    private const int Levels = 6;
    private const double Smoothing = 2;

    private readonly int _leastSites;
    private readonly Dictionary<int, Count>[] _byFold;
    private readonly (double Body, double All)[] _priors;

    private TokenStatisticsFitter(
        IReadOnlyList<ILabelledPage> samples, int folds, int leastSites, Action<ILabelledPage, Block, ICollection<int>> tokensOf)
    {
        _leastSites = leastSites;
        _byFold = [.. Enumerable.Range(0, folds).Select(_ => new Dictionary<int, Count>())];
        _priors = new (double, double)[folds];
        Parallel.For(0, folds, new ParallelOptions { MaxDegreeOfParallelism = 2 }, fold =>
        {
            foreach (var page in samples.Where(s => s.Fold == fold && s.IsFitForTraining)) CountPage(page, tokensOf);
        });
        var sites = new Dictionary<int, int>();
        foreach (var fold in _byFold)
        {
            foreach (var (token, count) in fold) sites[token] = sites.GetValueOrDefault(token) + count.Sites.Count;
        }

        // What too few sites share among all pages, too few share among some.
        for (var f = 0; f < folds; f++)
            _byFold[f] = _byFold[f].Where(c => sites[c.Key] >= leastSites).ToDictionary(c => c.Key, c => c.Value);
    }

    /// <summary>Statistics of class and id tokens.</summary>
    public static TokenStatisticsFitter OfTokens(IReadOnlyList<ILabelledPage> samples, int folds) =>
        new(samples, folds, 12, (_, block, tokens) => AddTokensAround(block, tokens));

    /// <summary>Statistics of words and pairs of words, in blocks that are more than a label.</summary>
    public static TokenStatisticsFitter OfWording(IReadOnlyList<ILabelledPage> samples, int folds) =>
        new(samples, folds, 15, (page, block, words) =>
        {
            if (page.WordCounts[block.Index] >= 3) WordingFeatures.AddTo(words, page.Layout.WordsOf.Get(block.Index));
        });

    /// <summary>The statistics of all folds but those named.</summary>
    public TokenStatistics Fit(params int[] without)
    {
        var totals = new Dictionary<int, (double Body, double All, int Sites)>();
        double allBody = 0, all = 0;
        for (var fold = 0; fold < _byFold.Length; fold++)
        {
            if (without.Contains(fold)) continue;
            allBody += _priors[fold].Body;
            all += _priors[fold].All;
            foreach (var (token, count) in _byFold[fold])
            {
                var (body, sum, sites) = totals.GetValueOrDefault(token);
                totals[token] = (body + count.Body, sum + count.All, sites + count.Sites.Count);
            }
        }

        var prior = allBody / all;
        var priorOdds = Math.Log(prior / (1 - prior));
        var logOdds = new List<(int Token, sbyte Eighths)>();
        foreach (var (token, (body, sum, sites)) in totals)
        {
            if (sites < _leastSites) continue;
            var odds = Math.Log((body + (Smoothing * prior)) / (sum - body + (Smoothing * (1 - prior)))) - priorOdds;
            var eighths = (int)Math.Round(Math.Clamp(odds, -6, 6) * 8);
            if (Math.Abs(eighths) >= 4) logOdds.Add((token, (sbyte)eighths));
        }

        return new TokenStatistics([.. logOdds.OrderBy(t => t.Token)]);
    }

    private void CountPage(ILabelledPage page, Action<ILabelledPage, Block, ICollection<int>> tokensOf)
    {
        // Each page weighs the same, and a block by its damped length, so that one long forum page does not decide.
        var weights = page.WordCounts.Select(w => Math.Sqrt(w)).ToArray();
        var total = weights.Sum();
        if (total == 0) return;
        var counts = new Dictionary<int, (double Body, double All)>();
        var tokens = new HashSet<int>();
        double allBody = 0, all = 0;
        foreach (var block in page.Tree.Blocks)
        {
            var weight = weights[block.Index] / total;
            if (weight == 0) continue;
            tokens.Clear();
            tokensOf(page, block, tokens);
            foreach (var token in tokens)
            {
                var (body, sum) = counts.GetValueOrDefault(token);
                counts[token] = (body + (page.Labels[block.Index] ? weight : 0), sum + weight);
            }

            all += weight;
            if (page.Labels[block.Index]) allBody += weight;
        }

        var prior = _priors[page.Fold];
        _priors[page.Fold] = (prior.Body + allBody, prior.All + all);
        var fold = _byFold[page.Fold];
        foreach (var (token, (body, sum)) in counts)
        {
            if (!fold.TryGetValue(token, out var count)) fold.Add(token, count = new Count());
            // A page says how its site uses a token; how much text stood under it matters less.
            var damp = Math.Sqrt(sum);
            count.Body += body / sum * damp;
            count.All += damp;
            count.Sites.Add(page.Site);
        }
    }

    private static void AddTokensAround(Block block, ICollection<int> tokens)
    {
        if (block.InlineTokens is { } inline) TokenHashes.Add(inline, tokens);
        var level = 0;
        for (var box = block.Box; box is not null && level < Levels; box = box.Parent, level++) TokenHashes.Add(box.Tokens, tokens);
    }

    private sealed class Count
    {
        public double Body { get; set; }

        public double All { get; set; }

        public HashSet<string> Sites { get; } = [];
    }
}
