using ArticleParsing.Acquisition.Declared;
using ArticleParsing.Text;

namespace ArticleParsing.Classification.Headlines;

/// <summary>
/// The declared titles by their words, so that a heading is compared with all of them in one pass over its own words, however long they
/// are.
/// </summary>
internal sealed class DeclaredTitles
{
    private readonly List<DeclaredValue> _titles;
    private readonly IntTable _titlesOfWord = new(); // A bit for each title.
    private readonly int[] _words;
    private readonly int[] _common;
    private readonly HashSet<int> _heading = [];

    /// <param name="titles">At most 31.</param>
    public DeclaredTitles(List<DeclaredValue> titles)
    {
        _titles = titles;
        _words = new int[titles.Count];
        _common = new int[titles.Count];
        for (var i = 0; i < titles.Count; i++)
        {
            foreach (var word in new WordHashes(titles[i].Value))
            {
                if ((_titlesOfWord[word] & (1 << i)) != 0) continue;
                _titlesOfWord.Mark(word, 1 << i);
                _words[i]++;
            }
        }
    }

    /// <summary>How well a heading agrees with the title it agrees with best: twice the common words over all words (Dice 1945).</summary>
    public double Agreement(string heading)
    {
        Array.Clear(_common, 0, _common.Length);
        _heading.Clear();
        foreach (var word in new WordHashes(heading))
        {
            if (_heading.Add(word)) Count(_titlesOfWord[word]);
        }

        double best = 0;
        for (var i = 0; i < _titles.Count; i++)
        {
            if (string.Equals(heading, _titles[i].Value, StringComparison.OrdinalIgnoreCase)) return 1;
            var all = _heading.Count + _words[i];
            if (all > 0) best = Math.Max(best, 2.0 * _common[i] / all);
        }

        return best;
    }

    /// <summary>Whether a title has the letters and digits of a text, whatever marks and spaces are between them.</summary>
    public bool IsDeclared(string text)
    {
        foreach (var title in _titles)
        {
            if (HaveSameLetters(title.Value, text)) return true;
        }

        return false;
    }

    public static bool HaveSameLetters(string one, string other)
    {
        var (i, j) = (0, 0);
        while (true)
        {
            while (i < one.Length && !char.IsLetterOrDigit(one[i])) i++;
            while (j < other.Length && !char.IsLetterOrDigit(other[j])) j++;
            if (i == one.Length || j == other.Length) return i == one.Length && j == other.Length;
            if (char.ToUpperInvariant(one[i++]) != char.ToUpperInvariant(other[j++])) return false;
        }
    }

    private void Count(int titles)
    {
        for (var i = 0; titles != 0; i++, titles >>= 1) _common[i] += titles & 1;
    }
}
