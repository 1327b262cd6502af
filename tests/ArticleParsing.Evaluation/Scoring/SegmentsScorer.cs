using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ArticleParsing.Learning;

namespace ArticleParsing.Evaluation.Scoring;

/// <summary>The figures of <c>score/segments.py</c>: roles as bags of words, headline, authors, day, and quotations end to end.</summary>
internal sealed partial class SegmentsScorer
{
    public static readonly string[] Roles = ["headline", "standfirst", "caption", "body", "bio", "disclaimer"];

    private static readonly Dictionary<string, string[]> s_goldRoles = new()
    {
        ["standfirst"] = ["dek"],
        ["caption"] = ["caption"],
        ["body"] = ["body", "subheading", "listitem", "blockquote", "table"],
        ["bio"] = ["bio"],
        ["disclaimer"] = ["disclaimer"],
    };

    private static readonly HashSet<string> s_nameStops =
        [.. "the a an mr mrs ms dr sir president sen rep gov prof professor s of and".Split(' ')];

    private readonly Dictionary<string, List<double>> _roles = Roles.ToDictionary(r => r, _ => new List<double>());
    private readonly List<double> _headlines = [];
    private readonly List<double> _authors = [];
    private readonly List<double> _days = [];
    private int _goldQuotes;
    private int _predictedQuotes;
    private int _spans;
    private int _both;

    public double HeadlineExact => _headlines.Average();

    public double AuthorsF1 => _authors.Average();

    public double DayExact => _days.Average();

    public double SpanF1 => F1(_spans);

    public double EndToEndF1 => F1(_both);

    public double RoleF1(string role) => _roles[role].Count == 0 ? 0 : _roles[role].Average();

    public static SegmentsScorer Score(string goldFolder, IReadOnlyDictionary<string, Article> articles)
    {
        var scorer = new SegmentsScorer();
        foreach (var file in Directory.GetFiles(goldFolder, "*.json").Order(StringComparer.Ordinal))
        {
            using var gold = JsonDocument.Parse(File.ReadAllBytes(file));
            scorer.Add(gold.RootElement, articles.GetValueOrDefault(Path.GetFileNameWithoutExtension(file)) ?? new Article());
        }

        return scorer;
    }

    private void Add(JsonElement gold, Article article)
    {
        var blocks = gold.GetProperty("blocks")
            .EnumerateArray()
            .ToDictionary(b => b.GetProperty("i").GetInt32(), b => b.GetProperty("text").GetString()!);
        var roleOf = new SortedDictionary<int, string>();
        foreach (var range in gold.GetProperty("roles").EnumerateArray())
        {
            for (var i = range[0].GetInt32(); i <= range[1].GetInt32(); i++) roleOf[i] = range[2].GetString()!;
        }

        string Gold(string role) => string.Join('\n', roleOf.Where(r => s_goldRoles[role].Contains(r.Value)).Select(r => blocks[r.Key]));
        var headline = Text(gold, "headline") ?? "";
        AddRole("headline", article.Headline, headline);
        AddRole("standfirst", article.Standfirst, Gold("standfirst"));
        AddRole("caption", string.Join('\n', article.Figures.Select(f => f.Caption)), Gold("caption"));
        AddRole("body", article.BodyText, Gold("body"));
        AddRole("bio", string.Join('\n', article.Authors.Select(a => a.Bio)), Gold("bio"));
        AddRole("disclaimer", string.Join('\n', article.Disclaimers.Select(d => d.Text)), Gold("disclaimer"));
        _headlines.Add(Normal(article.Headline) == Normal(headline) ? 1 : 0);
        var authors = gold.TryGetProperty("authors", out var names) && names.ValueKind == JsonValueKind.Array
            ? names.EnumerateArray().Select(a => Normal(a.GetString())).ToHashSet()
            : [];
        var predicted = article.Authors.Select(a => Normal(a.Name)).ToHashSet();
        if (authors.Count + predicted.Count > 0)
            _authors.Add(2.0 * authors.Intersect(predicted).Count() / (authors.Count + predicted.Count));
        if (Text(gold, "published") is { Length: > 0 } day)
            _days.Add((article.PublishedAt?.ToString() ?? "").StartsWith(day, StringComparison.Ordinal) ? 1 : 0);
        AddQuotes([.. gold.GetProperty("quotes").EnumerateArray().Select(q => (q.GetProperty("text").GetString()!, Text(q, "speaker")))],
            [.. article.Quotations.Where(q => q.Kind != QuotationKind.Indirect)]);
    }

    private void AddRole(string role, string? predicted, string? gold)
    {
        var p = Bag(predicted);
        var g = Bag(gold);
        if (p.Count == 0 && g.Count == 0) return;
        var common = p.Sum(w => Math.Min(w.Value, g.GetValueOrDefault(w.Key)));
        _roles[role].Add(2.0 * common / (p.Values.Sum() + g.Values.Sum()));
    }

    private void AddQuotes(List<(string Text, string? Speaker)> gold, List<Quotation> predicted)
    {
        _goldQuotes += gold.Count;
        _predictedQuotes += predicted.Count;
        var used = new bool[predicted.Count];
        foreach (var (text, speaker) in gold)
        {
            for (var j = 0; j < predicted.Count; j++)
            {
                if (used[j] || !SpansMatch(predicted[j].Text, text)) continue;
                used[j] = true;
                _spans++;
                if (NamesMatch(predicted[j].Speaker?.Name, speaker)) _both++;
                break;
            }
        }
    }

    private double F1(int hits) => _goldQuotes + _predictedQuotes == 0 ? 0 : 2.0 * hits / (_goldQuotes + _predictedQuotes);

    /// <summary>Equal words, or word bags whose intersection over union is 0.8 or more.</summary>
    private static bool SpansMatch(string a, string b)
    {
        if (Key(a).SequenceEqual(Key(b))) return true;
        var x = Bag(Normal(a));
        var y = Bag(Normal(b));
        var common = x.Sum(w => Math.Min(w.Value, y.GetValueOrDefault(w.Key)));
        var union = x.Values.Sum() + y.Values.Sum() - common;
        return union > 0 && (double)common / union >= 0.8;
    }

    private static bool NamesMatch(string? predicted, string? gold)
    {
        if (string.IsNullOrEmpty(predicted) || string.IsNullOrEmpty(gold))
            return string.IsNullOrEmpty(predicted) && string.IsNullOrEmpty(gold);
        var a = Key(predicted).Where(w => !s_nameStops.Contains(w)).ToList();
        var b = Key(gold).Where(w => !s_nameStops.Contains(w)).ToList();
        if (a.Count == 0 || b.Count == 0) return Normal(predicted) == Normal(gold);
        HashSet<string> x = [.. a], y = [.. b];
        if (x.SetEquals(y)) return true;
        if (!x.IsSubsetOf(y) && !y.IsSubsetOf(x)) return false;
        return (y.Contains(a[^1]) && x.Contains(b[^1])) || a[^1] == b[^1] || x.Intersect(y).Count() >= 2;
    }

    private static string Normal(string? text)
    {
        var kept = (text ?? "").Normalize(NormalizationForm.FormKD)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark));
        var plain = new string([.. kept]).ToLowerInvariant()
            .Replace('\u2019', '\'')
            .Replace('\u2018', '\'')
            .Replace('\u201C', '"')
            .Replace('\u201D', '"');
        return Space.Replace(plain, " ").Trim();
    }

    private static List<string> Key(string text) => [.. Word.Matches(Normal(text)).Select(m => m.Value)];

    private static Dictionary<string, int> Bag(string? text) =>
        Word.Matches((text ?? "").ToLowerInvariant()).GroupBy(m => m.Value).ToDictionary(g => g.Key, g => g.Count());

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    [GeneratedRegex(@"[\p{L}\p{N}_]+")]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space { get; }
}
