using ArticleParsing.Blocks;
using ArticleParsing.Learning;
using ArticleParsing.Readers.Dates;

namespace ArticleParsing.Training;

/// <summary>
/// Finds which blocks of a page the gold text was made of. Three-word anchors give each block its candidate places in the gold; a weighted
/// in-order chain chooses among them, so that teasers and hidden copies stay unlabelled; what the chain left uncovered may be taken out of
/// order; blocks of a few words count only if a gold line starts or ends with them, between their labelled neighbours.
/// </summary>
internal sealed class GoldAlignment
{
    private const int ShortBlock = 5;
    private const int MaxPlaces = 60;

    private readonly string[] _gold;
    private readonly bool[] _covered;
    private readonly bool[] _lineStart;
    private readonly bool[] _lineEnd;
    private readonly Dictionary<(string, string, string), List<int>> _anchors = [];

    private GoldAlignment(string gold)
    {
        var words = new List<string>();
        var starts = new List<int>();
        var ends = new List<int>();
        foreach (var line in gold.Split('\n'))
        {
            var lineWords = Words.OfUnspaced(line);
            if (lineWords.Count == 0) continue;
            starts.Add(words.Count);
            words.AddRange(lineWords);
            ends.Add(words.Count - 1);
        }

        _gold = [.. words];
        _covered = new bool[_gold.Length];
        _lineStart = new bool[_gold.Length];
        _lineEnd = new bool[_gold.Length];
        foreach (var start in starts) _lineStart[start] = true;
        foreach (var end in ends) _lineEnd[end] = true;
        for (var i = 0; i + 2 < _gold.Length; i++)
        {
            var key = (_gold[i], _gold[i + 1], _gold[i + 2]);
            if (!_anchors.TryGetValue(key, out var places)) _anchors.Add(key, places = []);
            if (places.Count < MaxPlaces) places.Add(i);
        }
    }

    /// <summary>Whether each block is body.</summary>
    public static bool[] Label(IReadOnlyList<Block> blocks, string gold)
    {
        var alignment = new GoldAlignment(gold);
        var words = blocks.Select(b => Words.OfUnspaced(b.Text)).ToArray();
        var spans = alignment.Chain(words);
        alignment.TakeShortBlocks(words, spans);
        alignment.TakeOutOfOrder(words, spans);
        return [.. spans.Select(s => s is not null)];
    }

    /// <summary>The blocks labelled, as one text.</summary>
    public static string Join(IReadOnlyList<Block> blocks, Func<int, bool> chosen) =>
        string.Join('\n', blocks.Where(b => b.Text.Length > 0 && chosen(b.Index)).Select(b => b.Text));

    private Span?[] Chain(List<string>[] words)
    {
        var best = new Fenwick(_gold.Length + 1);
        var nodes = new List<Node>();
        for (var b = 0; b < words.Length; b++)
        {
            if (words[b].Count < ShortBlock) continue;
            var places = Places(words[b]);
            var from = nodes.Count;
            foreach (var place in places)
            {
                var previous = best.MaxBefore(place.Start + 1);
                nodes.Add(new Node(b, place, previous.Node, previous.Value + place.Matched));
            }

            for (var n = from; n < nodes.Count; n++) best.Raise(nodes[n].Place.End, nodes[n].Total, n);
        }

        var spans = new Span?[words.Length];
        for (var n = best.MaxBefore(_gold.Length + 1).Node; n >= 0; n = nodes[n].Previous)
        {
            spans[nodes[n].Block] = nodes[n].Place;
            Cover(nodes[n].Place);
        }

        return spans;
    }

    private void TakeOutOfOrder(List<string>[] words, Span?[] spans)
    {
        for (var b = 0; b < words.Length; b++)
        {
            if (spans[b] is not null || words[b].Count < ShortBlock) continue;
            foreach (var place in Places(words[b]))
            {
                var open = 0;
                for (var i = place.Start; i < place.End; i++) open += _covered[i] ? 0 : 1;
                if (open < 0.8 * (place.End - place.Start)) continue;
                spans[b] = place;
                Cover(place);
                break;
            }
        }
    }

    private void TakeShortBlocks(List<string>[] words, Span?[] spans)
    {
        var next = new int[words.Length + 1];
        next[words.Length] = _gold.Length;
        for (var b = words.Length - 1; b >= 0; b--) next[b] = spans[b]?.Start ?? next[b + 1];
        var from = 0;
        for (var b = 0; b < words.Length; b++)
        {
            if (spans[b] is { } span)
            {
                from = Math.Max(from, span.End);
                continue;
            }

            if (words[b].Count is 0 or >= ShortBlock) continue;
            if (FindAtLineEdge(words[b], from, next[b]) is not { } place) continue;
            spans[b] = place;
            Cover(place);
            from = place.End;
        }
    }

    private Span? FindAtLineEdge(List<string> words, int from, int to)
    {
        for (var i = from; i + words.Count <= to; i++)
        {
            if (_covered[i] || !(_lineStart[i] || _lineEnd[i + words.Count - 1])) continue;
            var k = 0;
            while (k < words.Count && _gold[i + k] == words[k] && !_covered[i + k]) k++;
            if (k == words.Count) return new Span(i, i + k, k);
        }

        return null;
    }

    /// <summary>Up to four places in the gold that hold at least half of the block's words in a row.</summary>
    private List<Span> Places(List<string> words)
    {
        var votes = new Dictionary<int, int>();
        for (var i = 0; i + 2 < words.Count; i++)
        {
            if (!_anchors.TryGetValue((words[i], words[i + 1], words[i + 2]), out var at)) continue;
            foreach (var place in at) votes[place - i] = votes.GetValueOrDefault(place - i) + 1;
        }

        var spans = new List<Span>();
        foreach (var (diagonal, _) in votes.OrderByDescending(v => v.Value).ThenBy(v => v.Key).Take(4))
        {
            // Neighbouring diagonals are the same place with a word more or less between.
            int matched = 0, first = int.MaxValue, last = -1;
            for (var i = 0; i < words.Count; i++)
            {
                for (var shift = -2; shift <= 2; shift++)
                {
                    var g = diagonal + i + shift;
                    if (g < 0 || g >= _gold.Length || _gold[g] != words[i]) continue;
                    matched++;
                    first = Math.Min(first, g);
                    last = Math.Max(last, g);
                    break;
                }
            }

            if (matched >= 0.6 * words.Count) spans.Add(new Span(first, last + 1, matched));
        }

        return spans;
    }

    private void Cover(Span span)
    {
        for (var i = span.Start; i < span.End; i++) _covered[i] = true;
    }

    private readonly record struct Span(int Start, int End, int Matched);

    private readonly record struct Node(int Block, Span Place, int Previous, int Total);

    /// <summary>Greatest value at or before a position, by a binary indexed tree (Fenwick 1994).</summary>
    private sealed class Fenwick(int size)
    {
        private readonly (int Value, int Node)[] _tree = [.. Enumerable.Repeat((0, -1), size + 1)];

        public (int Value, int Node) MaxBefore(int end)
        {
            (int Value, int Node) best = (0, -1);
            for (var i = Math.Min(end, size); i > 0; i -= i & -i)
            {
                if (_tree[i].Value > best.Value) best = _tree[i];
            }

            return best;
        }

        public void Raise(int end, int value, int node)
        {
            for (var i = end + 1; i <= size; i += i & -i)
            {
                if (value > _tree[i].Value) _tree[i] = (value, node);
            }
        }
    }
}
