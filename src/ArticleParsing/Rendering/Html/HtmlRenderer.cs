using ArticleParsing.Limits;
using ArticleParsing.Rendering.Html;

namespace ArticleParsing;

/// <summary>
/// Articles as semantic HTML, safe by construction: elements and attributes are on a short list, every text is encoded, addresses are http
/// or https.
/// </summary>
public static class HtmlRenderer
{
    /// <summary>The article as one <c>article</c> element. Nothing in it runs; pictures are the only thing a browser would load.</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">What to write; <see langword="null"/> for <see cref="RenderingOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The HTML; at most ten times as long as the article's JSON (<see cref="ArticleJson.ToJson"/>).</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static string ToHtml(
        this Article article, RenderingOptions? options = null, CancellationToken cancellationToken = default) =>
        ToHtml(article, options, new WorkBudget(time: null, cancellationToken));

    internal static string ToHtml(Article article, RenderingOptions? options, WorkBudget budget)
    {
        if (article is null) throw new ArgumentNullException(nameof(article));
        budget.Look();
        var html = new HtmlWriter(budget);
        html.Open("article", ("lang", article.Language)).LineEnd();
        new HtmlVisitor(html, article, options ?? RenderingOptions.Default, budget).Visit();
        return html.Close().ToString();
    }
}
