namespace ArticleParsing.Evaluation.Scoring;

/// <summary>What a parser made of a page, reduced to what is scored.</summary>
internal sealed record Prediction(string Body, string? Title, IReadOnlyList<string> Authors, string? Published)
{
    public static Prediction Empty { get; } = new("", null, [], null);

    public static Prediction FromArticle(Article article) =>
        new(article.BodyText, article.Headline, [.. article.Authors.Select(a => a.Name)], article.PublishedAt?.ToString());
}
