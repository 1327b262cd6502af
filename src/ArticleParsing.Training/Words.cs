using System.Text.RegularExpressions;

namespace ArticleParsing.Training;

/// <summary>
/// The words of the corpora's scorers: runs of what Python calls \w (letters and numbers), lower-cased; characters of unspaced scripts one
/// by one if asked.
/// </summary>
internal static partial class Words
{
    [GeneratedRegex(@"[\p{L}\p{N}_]+")]
    private static partial Regex Spaced { get; }

    [GeneratedRegex(
        @"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]|[\p{L}\p{N}_-[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]]+")]
    private static partial Regex Unspaced { get; }

    public static List<string> Get(string text) => Matches(Spaced, text);

    public static List<string> OfUnspaced(string text) => Matches(Unspaced, text);

    /// <summary>Precision, recall and F1 of two bags of words, as WCXB defines them.</summary>
    public static (double Precision, double Recall, double F1) Compare(string predicted, string gold)
    {
        var p = Get(predicted);
        var g = Get(gold);
        if (g.Count == 0) return p.Count == 0 ? (1, 1, 1) : (0, 0, 0);
        if (p.Count == 0) return (0, 0, 0);
        var bag = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in g) bag[word] = bag.GetValueOrDefault(word) + 1;
        var common = 0;
        foreach (var word in p)
        {
            if (bag.GetValueOrDefault(word) is var left and > 0)
            {
                bag[word] = left - 1;
                common++;
            }
        }

        double precision = (double)common / p.Count, recall = (double)common / g.Count;
        return (precision, recall, common == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }

    private static List<string> Matches(Regex regex, string text)
    {
        var words = new List<string>();
        foreach (var match in regex.EnumerateMatches(text)) words.Add(text.Substring(match.Index, match.Length).ToLowerInvariant());
        return words;
    }
}
