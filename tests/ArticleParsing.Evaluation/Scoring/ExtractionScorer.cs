using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ArticleParsing.Learning;
using ArticleParsing.Training;

namespace ArticleParsing.Evaluation.Scoring;

/// <summary>The figures of <c>score/extraction.py</c>: word precision, recall and F1 as means over pages; title, author and date.</summary>
internal static partial class ExtractionScorer
{
    public static ExtractionScore Score(IEnumerable<ExtractionGold> gold, IReadOnlyDictionary<string, Prediction> predictions)
    {
        var score = new ExtractionScore();
        foreach (var page in gold)
        {
            var prediction = predictions.GetValueOrDefault(page.Id) ?? Prediction.Empty;
            if (page.Body is not null) score.Words.Add((page.Id, Words.Compare(prediction.Body, page.Body)));
            if (!string.IsNullOrEmpty(page.Title) && TitleScore(prediction.Title, page.Title) is { } title) score.Titles.Add(title);
            ScoreAuthors(score, page.Authors, prediction.Authors);
            if (Days(page.Published) is { Count: > 0 } days) score.Dates.Add(Days(prediction.Published).Overlaps(days) ? 1 : 0);
        }

        return score;
    }

    private static void ScoreAuthors(ExtractionScore score, IReadOnlyList<string>? gold, IReadOnlyList<string> predicted)
    {
        if (gold is null) return;
        var p = Authors(predicted);
        var g = Authors(gold);
        if (gold.Count == 0) score.InventedAuthors.Add(p.Count > 0 ? 1 : 0);
        else if (g.Count > 0) score.Authors.Add(p.Count == 0 ? 0 : 2.0 * p.Intersect(g).Count() / (p.Count + g.Count));
    }

    /// <summary>1 where the titles are equal, or one part of the prediction set off by a separator is the gold.</summary>
    private static double? TitleScore(string? predicted, string gold)
    {
        var g = NormalTitle(gold);
        if (g.Length == 0) return null;
        if (NormalTitle(predicted) == g) return 1;
        return TitleSeparator.Split(predicted ?? "").Any(part => NormalTitle(part) == g) ? 1 : 0;
    }

    private static string NormalTitle(string? title)
    {
        var text = (title ?? "").Normalize(NormalizationForm.FormKC)
            .ToLowerInvariant()
            .Replace("\u00DF", "ss")
            .Replace("\u2019", "")
            .Replace("'", "");
        return string.Join(' ', Words.Get(text));
    }

    private static HashSet<string> Authors(IEnumerable<string> authors)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var author in authors)
        {
            foreach (var part in AuthorSeparator.Split(author))
            {
                var text = new string(
                    [.. part.Normalize(NormalizationForm.FormKD)
                        .Where(c => CharUnicodeInfo.GetUnicodeCategory(
                            c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))]).ToLowerInvariant()
                            .Replace("\u00DF", "ss");
                text = string.Join(' ', Words.Get(AuthorOpening.Replace(text.Trim(), "")));
                if (text.Length > 0) names.Add(text);
            }
        }

        return names;
    }

    /// <summary>The day as written, and the day in UTC.</summary>
    private static HashSet<DateOnly> Days(string? date)
    {
        var days = new HashSet<DateOnly>();
        if (string.IsNullOrWhiteSpace(date)) return days;
        date = date.Trim();
        var match = YearFirst.Match(date);
        if (match.Success
            && DateOnly.TryParseExact(
                $"{match.Groups[1].Value}-{match.Groups[2].Value.PadLeft(2, '0')}-{match.Groups[3].Value.PadLeft(2, '0')}", "yyyy-MM-dd",
                CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            days.Add(day);
        if (HasOffset.IsMatch(date) && DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
            days.Add(DateOnly.FromDateTime(moment.UtcDateTime));
        if (days.Count == 0 && DateTime.TryParseExact(date, s_formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var other))
            days.Add(DateOnly.FromDateTime(other));
        return days;
    }

    private static readonly string[] s_formats = ["MMMM d, yyyy", "MMM d, yyyy", "d MMMM yyyy", "d MMM yyyy", "yyyyMMdd", "M/d/yyyy",
        "ddd MMM d yyyy"];

    [GeneratedRegex(@"\s+[|\-\u2013\u2014\u00b7\u00bb:>/]+\s+")]
    private static partial Regex TitleSeparator { get; }

    [GeneratedRegex(@"\s*(?:;|,|\||/|\band\b|\bund\b|\bet\b|&|\n)\s*")]
    private static partial Regex AuthorSeparator { get; }

    [GeneratedRegex(@"^(?:written\s+by|posted\s+by|by|von|par|por|di|da|af|av|door|text|autor|author)\b[\s:]*")]
    private static partial Regex AuthorOpening { get; }

    [GeneratedRegex(@"^(\d{4})[-/](\d\d?)[-/](\d\d?)")]
    private static partial Regex YearFirst { get; }

    [GeneratedRegex(@"\d\d:\d\d.*(Z|[+-]\d\d:?\d\d)$")]
    private static partial Regex HasOffset { get; }
}

/// <summary>Scores page by page; means on demand.</summary>
internal sealed class ExtractionScore
{
    public List<(string Id, (double Precision, double Recall, double F1) Score)> Words { get; } = [];

    public List<double> Titles { get; } = [];

    public List<double> Authors { get; } = [];

    public List<double> InventedAuthors { get; } = [];

    public List<double> Dates { get; } = [];

    public double Precision => Words.Average(w => w.Score.Precision);

    public double Recall => Words.Average(w => w.Score.Recall);

    public double F1 => Words.Average(w => w.Score.F1);

    public double Median => Words.Select(w => w.Score.F1).Order().ElementAt(Words.Count / 2);

    public int Below(double f1) => Words.Count(w => w.Score.F1 < f1);
}
