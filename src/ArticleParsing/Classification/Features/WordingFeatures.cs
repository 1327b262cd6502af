using ArticleParsing.Blocks;
using ArticleParsing.Learning;

namespace ArticleParsing.Classification.Features;

/// <summary>What the block's words and pairs of words were on other sites: "sign up" and "contributed to" are seldom body.</summary>
internal static class WordingFeatures
{
    /// <summary>What a block is shows in its first words.</summary>
    private const int MostWords = 48;
    private const int OpeningWords = 4;

    public static readonly string[] Names =
    [
        "words odds", "words odds min", "words odds max", "opening words odds", "pairs odds", "pairs odds min", "pairs odds max",
        "first pair odds", "last pair odds", "words under -1",
    ];

    public static void Write(TokenStatistics statistics, PageLayout page, Block block, ref FeatureRow row)
    {
        var words = page.WordsOf.Get(block.Index);
        var length = Math.Min(words.Length, MostWords);
        float sum = 0, min = 0, max = 0, opening = 0, pairSum = 0, pairMin = 0, pairMax = 0, firstPair = 0, lastPair = 0;
        int known = 0, knownPairs = 0, low = 0;
        for (var i = 0; i < length; i++)
        {
            if (statistics.Find(words[i]) is var odds && odds != 0)
            {
                known++;
                sum += odds;
                min = Math.Min(min, odds);
                max = Math.Max(max, odds);
                if (odds <= -1) low++;
                if (i < OpeningWords) opening += odds;
            }

            if (i == 0) continue;
            lastPair = statistics.Find(Pair(words[i - 1], words[i]));
            if (lastPair == 0) continue;
            knownPairs++;
            pairSum += lastPair;
            pairMin = Math.Min(pairMin, lastPair);
            pairMax = Math.Max(pairMax, lastPair);
            if (i == 1) firstPair = lastPair;
        }

        row.Add(known > 0 ? sum / known : 0);
        row.Add(min);
        row.Add(max);
        row.Add(opening);
        row.Add(knownPairs > 0 ? pairSum / knownPairs : 0);
        row.Add(pairMin);
        row.Add(pairMax);
        row.Add(firstPair);
        row.Add(words.Length > MostWords ? 0 : lastPair);
        row.Add(length > 0 ? (float)low / length : 0);
    }

    /// <summary>The words and pairs of a block that statistics count, each once or more.</summary>
    public static void AddTo(ICollection<int> hashes, ReadOnlySpan<int> words)
    {
        var length = Math.Min(words.Length, MostWords);
        for (var i = 0; i < length; i++)
        {
            hashes.Add(words[i]);
            if (i > 0) hashes.Add(Pair(words[i - 1], words[i]));
        }
    }

    private static int Pair(int first, int second) => unchecked((first * 31) ^ (second * 397) ^ 0x5bd1e995);
}
