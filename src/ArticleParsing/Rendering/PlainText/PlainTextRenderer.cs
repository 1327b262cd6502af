using ArticleParsing.Limits;
using ArticleParsing.Rendering.PlainText;

namespace ArticleParsing;

/// <summary>Articles as plain text, a blank line between blocks.</summary>
public static class PlainTextRenderer
{
    /// <summary>
    /// Kicker, headline, standfirst, byline, date and body; captions in square brackets where their figures stand; bios and notices at the
    /// end.
    /// Pull quotes, which repeat the body, are left out, and so are control characters other than tabs and line feeds.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="options">What to write; <see langword="null"/> for <see cref="RenderingOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The text; at most four times as long as the article's JSON (<see cref="ArticleJson.ToJson"/>).</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static string ToPlainText(
        this Article article, RenderingOptions? options = null, CancellationToken cancellationToken = default) =>
        ToPlainText(article, options, new WorkBudget(time: null, cancellationToken));

    internal static string ToPlainText(Article article, RenderingOptions? options, WorkBudget budget)
    {
        if (article is null) throw new ArgumentNullException(nameof(article));
        budget.Look();
        var text = new PlainTextVisitor(article, options ?? RenderingOptions.Default, budget);
        text.Visit();
        return text.ToString();
    }
}
