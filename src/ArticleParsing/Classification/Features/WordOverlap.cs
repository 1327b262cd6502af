using ArticleParsing.Blocks;

namespace ArticleParsing.Classification.Features;

/// <summary>
/// How many words of each block are stop words, and how many stand in what the page declares: headline, description, authors, and the
/// article's own text where JSON-LD gives it. Compared by hash.
/// </summary>
internal sealed class WordOverlap
{
    private static readonly Lazy<HashSet<int>> s_stopWords = new(ReadStopWords);

    private readonly Counts[] _counts;

    public WordOverlap(IReadOnlyList<Block> blocks, PageWords words, string? headline, DeclaredFacts declared)
    {
        var inHeadline = SetOf(headline);
        var inDescription = SetOf(declared.Description);
        var inAuthors = SetOf(declared.Authors.Count == 0 ? null : string.Join(" ", declared.Authors));
        var inBody = TriplesOf(declared.Body);
        HeadlineWords = inHeadline.Count;
        DescriptionWords = inDescription.Count;
        AuthorWords = inAuthors.Count;
        BodyTriples = inBody.Count;
        var stopWords = s_stopWords.Value;
        _counts = new Counts[blocks.Count];
        for (var i = 0; i < blocks.Count; i++)
        {
            ref var counts = ref _counts[i];
            var hashes = words.Of(i);
            for (var w = 0; w < hashes.Length; w++)
            {
                var word = hashes[w];
                if (stopWords.Contains(word)) counts.StopWords++;
                if (inHeadline.Contains(word)) counts.InHeadline++;
                if (inDescription.Contains(word)) counts.InDescription++;
                if (inAuthors.Count > 0 && inAuthors.Contains(word)) counts.InAuthors++;
                if (inBody.Count > 0 && w >= 2 && inBody.Contains(Triple(hashes[w - 2], hashes[w - 1], word))) counts.BodyTriples++;
            }
        }
    }

    public int HeadlineWords { get; }

    public int DescriptionWords { get; }

    public int AuthorWords { get; }

    /// <summary>Runs of three words in the declared text; 0 where the page declares none.</summary>
    public int BodyTriples { get; }

    public Counts Of(int block) => _counts[block];

    private static HashSet<int> SetOf(string? text)
    {
        var set = new HashSet<int>();
        if (text is null) return set;
        foreach (var word in new WordHashes(text)) set.Add(word);
        return set;
    }

    private static HashSet<int> TriplesOf(string? text)
    {
        var set = new HashSet<int>();
        if (text is null) return set;
        int before = 0, last = 0, count = 0;
        foreach (var word in new WordHashes(text))
        {
            if (++count >= 3) set.Add(Triple(before, last, word));
            (before, last) = (last, word);
        }

        return set;
    }

    private static int Triple(int a, int b, int c) => unchecked((((a * 397) ^ b) * 397) ^ c);

    private static HashSet<int> ReadStopWords()
    {
        var words = new HashSet<int>();
        foreach (var line in EmbeddedText.Lines("Classification/Features/stop-words.txt"))
        {
            foreach (var word in new WordHashes(line)) words.Add(word);
        }

        return words;
    }

    /// <summary>The counts of one block.</summary>
    internal record struct Counts(int StopWords, int InHeadline, int InDescription, int InAuthors, int BodyTriples);
}
