using ArticleParsing.Blocks;
using ArticleParsing.Languages;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Features;

/// <summary>
/// How many words of each block are stop words, and how many stand in what the page declares: headline, description, authors, and the
/// article's own text if JSON-LD gives it. Compared by hash.
/// </summary>
internal sealed class WordOverlap
{
    private const int InHeadline = 1;
    private const int InDescription = 2;
    private const int InAuthors = 4;

    private readonly Counts[] _counts;

    public WordOverlap(IReadOnlyList<Block> blocks, PageWords words, string? headline, DeclaredFacts declared)
    {
        var declaredWords = new IntTable();
        HeadlineWords = Mark(headline, InHeadline, declaredWords);
        DescriptionWords = Mark(declared.Description, InDescription, declaredWords);
        foreach (var author in declared.Authors) Mark(author, InAuthors, declaredWords);
        var inBody = TriplesOf(declared.Body);
        BodyTriples = inBody.Count;
        var stopWords = StopWords.Hashes;
        _counts = new Counts[blocks.Count];
        for (var i = 0; i < blocks.Count; i++)
        {
            ref var counts = ref _counts[i];
            var hashes = words.Get(i);
            for (var w = 0; w < hashes.Length; w++)
            {
                var word = hashes[w];
                counts.StopWords += stopWords[word];
                if (inBody.Count > 0 && w >= 2 && inBody[Triple(hashes[w - 2], hashes[w - 1], word)] != 0) counts.BodyTriples++;
                var marks = declaredWords[word];
                if (marks == 0) continue;
                if ((marks & InHeadline) != 0) counts.InHeadline++;
                if ((marks & InDescription) != 0) counts.InDescription++;
                if ((marks & InAuthors) != 0) counts.InAuthors++;
            }
        }
    }

    public int HeadlineWords { get; }

    public int DescriptionWords { get; }

    /// <summary>Runs of three words in the declared text; 0 if the page declares none.</summary>
    public int BodyTriples { get; }

    public Counts Get(int block) => _counts[block];

    /// <summary>Marks the words of a text; returns how many of them had no such mark.</summary>
    private static int Mark(string? text, int mark, IntTable words)
    {
        var count = 0;
        foreach (var word in new WordHashes(text ?? ""))
        {
            if ((words[word] & mark) != 0) continue;
            words.Mark(word, mark);
            count++;
        }

        return count;
    }

    private static IntTable TriplesOf(string? text)
    {
        var set = new IntTable();
        if (text is null) return set;
        int before = 0, last = 0, count = 0;
        foreach (var word in new WordHashes(text))
        {
            if (++count >= 3) set.Set(Triple(before, last, word), 1);
            (before, last) = (last, word);
        }

        return set;
    }

    private static int Triple(int a, int b, int c) => unchecked((((a * 397) ^ b) * 397) ^ c);

    /// <summary>The counts of one block.</summary>
    internal record struct Counts(int StopWords, int InHeadline, int InDescription, int InAuthors, int BodyTriples);
}
