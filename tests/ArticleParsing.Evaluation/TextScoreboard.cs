using ArticleParsing.Evaluation.Scoring;
using ArticleParsing.Training;
using ArticleParsing.Training.Texts;
using static System.FormattableString;

namespace ArticleParsing.Evaluation;

/// <summary>The labelled pages as plain text, in the styles of <c>../shared/score/render_text.py</c>: a table with a row a style.</summary>
internal static class TextScoreboard
{
    private static readonly string[] s_roles = ["body", "standfirst", "caption", "bio", "disclaimer"];

    public static void Print(Options options)
    {
        if (options.Folds is { } folder && !TextTraining.HasKept(folder))
        {
            Console.WriteLine($"Texts are left out: {folder} has no models of them.");
            return;
        }

        var pages = new[] { "wcxb", "fundus" }.SelectMany(set => Corpus.Read(options.Corpora, set))
            .ToDictionary(p => SegmentLabels.KeyOf(p.Set, p.Id));
        var texts = LabelledTexts.Read(options.Corpora, pages).Select(l => l.Text).ToList();
        var parsers = Parsers(options);
        Console.WriteLine(
            $"| as text ({texts.Count} pages) | headline, exact | {string.Join(" | ", s_roles)} | authors | published day, exact | quotations, span |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        foreach (var style in Enum.GetValues<TextStyle>())
        {
            var articles = texts.AsParallel()
                .ToDictionary(
                    t => t.Id, t => parsers[t.Fold % parsers.Length].ParseText(TextStyles.Render(t.Lines.Select(l => l.Text), style)));
            var score = SegmentsScorer.Score(Path.Combine(options.Corpora, "segments", "gold"), articles);
            double[] figures = [score.HeadlineExact, .. s_roles.Select(score.RoleF1), score.AuthorsF1, score.DayExact, score.SpanF1];
            Console.WriteLine(
                $"| {style.ToString().ToLowerInvariant()} | {string.Join(" | ", figures.Select(f => Invariant($"{f:0.000}")))} |");
        }

        Console.WriteLine();
    }

    private static ArticleParser[] Parsers(Options options)
    {
        if (options.Shipped) return [new ArticleParser()];
        var models = options.Folds is { } folder ? TextTraining.Kept(folder) : TextTraining.FitByFold(options.Corpora);
        return [.. models.Select(model => new ArticleParser(ArticleParserOptions.Default, model))];
    }
}
