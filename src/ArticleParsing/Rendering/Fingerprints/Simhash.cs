using ArticleParsing.Text;

namespace ArticleParsing.Rendering.Fingerprints;

/// <summary>
/// Similarity hash of a text's words (Charikar 2002, "Similarity estimation techniques from rounding algorithms"; for near-duplicate pages
/// Manku, Jain and Das Sarma 2007). Each word votes on each of the 64 bits, so a few words more or less turn a few bits over.
/// </summary>
/// <remarks>
/// A word's weight is the square root of its count times its length: long words say more about a text than short ones, and the tenth "the"
/// says next to nothing. Scripts without spaces between words count pairs of neighbouring characters instead. Votes are whole numbers, so
/// their order does not matter and the hash is the same on every platform.
/// </remarks>
internal sealed class Simhash
{
    private const ulong Seed = 14695981039346656037, Prime = 1099511628211; // FNV-1a, 64 bits.

    /// <summary>Longer words count no more than this, and a pair of characters of an unspaced script as much as a middling word.</summary>
    private const uint LongestWord = 10, PairLength = 6;

    private const ulong LengthBits = 15;

    /// <summary>Keeps four binary digits of a weight's fraction.</summary>
    private const int Scale = 16;

    /// <summary>A hash for each word of the text, with the word's length in the lowest four bits.</summary>
    private readonly List<ulong> _words = [];

    /// <summary>The hash of a text; 0 if it has no letter or digit.</summary>
    public static ulong Compute(string text)
    {
        var hash = new Simhash();
        hash.ReadWords(text);
        return hash.CountVotes();
    }

    private void ReadWords(string text)
    {
        var hash = Seed;
        var length = 0u;
        var previous = '\0';
        foreach (var c in text)
        {
            var isUnspaced = TextMeasure.IsUnspaced(c);
            if (isUnspaced)
            {
                if (previous != '\0') Add(With(With(Seed, previous), c), PairLength);
            }
            else if (char.IsLetterOrDigit(c))
            {
                hash = With(hash, char.ToLowerInvariant(c));
                length++;
            }

            previous = isUnspaced ? c : '\0';
            if (length > 0 && (isUnspaced || !char.IsLetterOrDigit(c)))
            {
                Add(hash, length);
                (hash, length) = (Seed, 0);
            }
        }

        if (length > 0) Add(hash, length);
    }

    private void Add(ulong hash, uint length) => _words.Add((Mix(hash) & ~LengthBits) | Math.Min(length, LongestWord));

    private ulong CountVotes()
    {
        _words.Sort(); // Not a hash table: a page can be written so that its words collide in one.
        Span<long> votes = stackalloc long[64];
        votes.Clear();
        for (int i = 0, next; i < _words.Count; i = next)
        {
            next = i + 1;
            while (next < _words.Count && _words[next] == _words[i]) next++;
            CastVotes(votes, _words[i], count: next - i);
        }

        var hash = 0UL;
        for (var bit = 0; bit < votes.Length; bit++)
        {
            if (votes[bit] > 0) hash |= 1UL << bit;
        }

        return hash;
    }

    private static void CastVotes(Span<long> votes, ulong word, int count)
    {
        var weight = (int)(Scale * Math.Sqrt(count)) * (int)(word & LengthBits);
        var bits = Mix(word);
        for (var bit = 0; bit < votes.Length; bit++) votes[bit] += ((bits >> bit) & 1) == 0 ? -weight : weight;
    }

    private static ulong With(ulong hash, char c) => unchecked((hash ^ c) * Prime);

    /// <summary>
    /// Spreads what differs over all bits (the finalizer of MurmurHash3); FNV-1a alone leaves the high bits of short words alike.
    /// </summary>
    private static ulong Mix(ulong hash)
    {
        unchecked
        {
            hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccdUL;
            hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53UL;
            return hash ^ (hash >> 33);
        }
    }
}
