using ArticleParsing.Classification.Features;

namespace ArticleParsing.Training;

/// <summary>Counts, over labelled pages, how often text under each class or id token is body.</summary>
internal static class TokenStatisticsFitter
{
    private const int LeastSites = 12;
    private const int Levels = 6;
    private const double Smoothing = 2;

    public static TokenStatistics Fit(IEnumerable<PageSample> pages)
    {
        var counts = new Dictionary<int, Count>();
        double allBody = 0, all = 0;
        foreach (var page in pages)
        {
            // Each page weighs the same, and a block by its damped length, so that one long forum page does not decide.
            var weights = page.WordCounts.Select(w => Math.Sqrt(w)).ToArray();
            var total = weights.Sum();
            if (total == 0) continue;
            var pageCounts = new Dictionary<int, (double Body, double All)>();
            foreach (var block in page.Tree.Blocks)
            {
                var weight = weights[block.Index] / total;
                if (weight == 0) continue;
                foreach (var token in TokensAround(block))
                {
                    var (body, sum) = pageCounts.GetValueOrDefault(token);
                    pageCounts[token] = (body + (page.Labels[block.Index] ? weight : 0), sum + weight);
                }

                all += weight;
                if (page.Labels[block.Index]) allBody += weight;
            }

            foreach (var (token, (body, sum)) in pageCounts)
            {
                if (!counts.TryGetValue(token, out var count)) counts.Add(token, count = new Count());
                // A page says how its site uses a token; how much text stood under it matters less.
                var damp = Math.Sqrt(sum);
                count.Body += body / sum * damp;
                count.All += damp;
                count.Sites.Add(page.Page.Site);
            }
        }

        var prior = allBody / all;
        var priorOdds = Math.Log(prior / (1 - prior));
        var logOdds = new Dictionary<int, sbyte>();
        foreach (var (token, count) in counts)
        {
            if (count.Sites.Count < LeastSites) continue;
            var odds = Math.Log((count.Body + (Smoothing * prior)) / (count.All - count.Body + (Smoothing * (1 - prior)))) - priorOdds;
            var eighths = (int)Math.Round(Math.Clamp(odds, -6, 6) * 8);
            if (Math.Abs(eighths) >= 4) logOdds.Add(token, (sbyte)eighths);
        }

        return new TokenStatistics(logOdds);
    }

    private static HashSet<int> TokensAround(Blocks.Block block)
    {
        var tokens = new HashSet<int>();
        if (block.InlineTokens is { } inline) TokenHashes.Add(inline, tokens);
        var level = 0;
        for (var box = block.Box; box is not null && level < Levels; box = box.Parent, level++) TokenHashes.Add(box.Tokens, tokens);
        return tokens;
    }

    private sealed class Count
    {
        public double Body { get; set; }

        public double All { get; set; }

        public HashSet<string> Sites { get; } = [];
    }
}
