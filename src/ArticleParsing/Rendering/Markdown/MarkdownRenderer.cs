using ArticleParsing.Limits;
using ArticleParsing.Rendering.Markdown;

namespace ArticleParsing;

/// <summary>Articles as Markdown: CommonMark, with the pipe tables of GitHub Flavored Markdown.</summary>
public static class MarkdownRenderer
{
    /// <summary>
    /// The article as Markdown. What the page wrote is escaped where Markdown, or an extension that Markdig ships, would read it as markup,
    /// and addresses
    /// are http or https: the text that a Markdown reader shows is the article's, and nothing of it becomes an element or attribute.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="options">What to write; <see langword="null"/> for <see cref="RenderingOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The Markdown; at most ten times as long as the article's JSON (<see cref="ArticleJson.ToJson"/>).</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static string ToMarkdown(
        this Article article, RenderingOptions? options = null, CancellationToken cancellationToken = default) =>
        ToMarkdown(article, options, new WorkBudget(time: null, cancellationToken));

    internal static string ToMarkdown(Article article, RenderingOptions? options, WorkBudget budget)
    {
        if (article is null) throw new ArgumentNullException(nameof(article));
        budget.Look();
        var markdown = new MarkdownVisitor(article, options ?? RenderingOptions.Default, budget);
        markdown.Visit();
        return markdown.ToString();
    }
}
