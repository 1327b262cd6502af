using ArticleParsing.Readers.Bylines;

namespace ArticleParsing.Acquisition.Declared;

/// <summary>
/// The labelled values of a Twitter card: <c>twitter:label1</c> says what <c>twitter:data1</c> is, in the page's language.
/// </summary>
internal sealed class TwitterCardLabels
{
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);
    private readonly List<(string Number, string Data)> _data = [];

    /// <summary>Notes a meta element; false if it is no label or data.</summary>
    public bool Add(string name, string content)
    {
        if (NumberAfter(name, "twitter:label") is { } label) _labels[label] = content;
        else if (NumberAfter(name, "twitter:data") is { } data) _data.Add((data, content));
        else return false;
        return true;
    }

    public IEnumerable<DeclaredValue> Authors => _data
        .Where(d => _labels.TryGetValue(d.Number, out var label) && BylineWords.Has(BylineUse.Card, label.TrimEnd(':', ' ')))
        .Select(d => new DeclaredValue(DeclaredProperty.Author, d.Data, "meta twitter:data" + d.Number));

    private static string? NumberAfter(string name, string prefix) =>
        name.Length == prefix.Length + 1
            && name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
            && char.IsDigit(name[prefix.Length]) ? name.Substring(prefix.Length) : null;
}
