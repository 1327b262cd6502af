using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Features;

/// <summary>How many words of each block are stop words, and how many stand in the headline, compared by hash.</summary>
internal sealed class WordOverlap
{
    private static readonly Lazy<HashSet<int>> s_stopWords = new(ReadStopWords);

    private readonly (int StopWords, int InHeadline)[] _counts;

    public WordOverlap(IReadOnlyList<Block> blocks, string? headline)
    {
        var inHeadline = new HashSet<int>();
        if (headline is not null)
        {
            foreach (var word in new WordHashes(headline)) inHeadline.Add(word);
        }

        HeadlineWords = inHeadline.Count;
        var stopWords = s_stopWords.Value;
        _counts = new (int, int)[blocks.Count];
        for (var i = 0; i < blocks.Count; i++)
        {
            ref var counts = ref _counts[i];
            foreach (var word in new WordHashes(blocks[i].Text))
            {
                if (stopWords.Contains(word)) counts.StopWords++;
                if (inHeadline.Contains(word)) counts.InHeadline++;
            }
        }
    }

    public int HeadlineWords { get; }

    public (int StopWords, int InHeadline) Of(int block) => _counts[block];

    private static HashSet<int> ReadStopWords()
    {
        var words = new HashSet<int>();
        foreach (var line in EmbeddedText.Lines("Classification/Features/stop-words.txt"))
        {
            foreach (var word in new WordHashes(line)) words.Add(word);
        }

        return words;
    }
}
