using System.Globalization;
using ArticleParsing.Evaluation.Scoring;

namespace ArticleParsing.Evaluation;

/// <summary>SmartReader, the best-known article extractor for .NET, on the same pages.</summary>
internal static class Peers
{
    public static Prediction SmartReader(EvaluationPage page)
    {
        try
        {
            var article = new global::SmartReader.Reader(page.Url.Length > 0 ? page.Url : "https://example.org/", page.Html).GetArticle();
            var author = article.Author ?? article.Byline;
            string[] authors = string.IsNullOrWhiteSpace(author) ? [] : [author];
            return new Prediction(article.TextContent ?? "", article.Title, authors,
                article.PublicationDate?.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return Prediction.Empty; // A page it cannot parse counts as empty, as in the scorers.
        }
    }
}
