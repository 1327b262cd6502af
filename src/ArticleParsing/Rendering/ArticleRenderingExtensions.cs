using System.Text;
using ArticleParsing.Limits;
using ArticleParsing.Rendering.Chunks;
using ArticleParsing.Rendering.Html;
using ArticleParsing.Rendering.Markdown;
using ArticleParsing.Rendering.PlainText;

namespace ArticleParsing;

/// <summary>
/// Articles as HTML, Markdown and plain text, and in pieces for search indexes and retrieval. For JSON see <see cref="ArticleJson"/>.
/// </summary>
public static class ArticleRenderingExtensions
{
    /// <summary>
    /// The article as one <c>article</c> element of semantic HTML, safe by construction: elements and attributes are on a short list, every
    /// text is encoded, addresses are http or https. Nothing in it runs; pictures are the only thing a browser would load.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="options">What to write; <see langword="null"/> for <see cref="RenderingOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The HTML; at most ten times as long as the article's JSON (<see cref="ArticleJson.ToJson(Article, bool)"/>).</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static string ToHtml(this Article article, RenderingOptions? options = null, CancellationToken cancellationToken = default) =>
        RenderHtml(article, options, new WorkBudget(time: null, cancellationToken)).ToString();

    /// <summary>Writes what <see cref="ToHtml"/> returns, without making one string of it.</summary>
    /// <param name="article">The article.</param>
    /// <param name="writer">Where to write.</param>
    /// <param name="options">What to write; <see langword="null"/> for <see cref="RenderingOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static void WriteHtml(
        this Article article, TextWriter writer, RenderingOptions? options = null, CancellationToken cancellationToken = default) =>
        Write(writer, RenderHtml(article, options, new WorkBudget(time: null, cancellationToken)));

    /// <summary>
    /// The article as Markdown: CommonMark, with the pipe tables of GitHub Flavored Markdown. What the page wrote is escaped if Markdown,
    /// or an extension that Markdig ships, would read it as markup, and addresses are http or https: the text that a Markdown reader shows
    /// is the article's, and nothing of it becomes an element or attribute.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="options">What to write; <see langword="null"/> for <see cref="RenderingOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The Markdown; at most ten times as long as the article's JSON (<see cref="ArticleJson.ToJson(Article, bool)"/>).</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static string ToMarkdown(
        this Article article, RenderingOptions? options = null, CancellationToken cancellationToken = default) =>
        RenderMarkdown(article, options, new WorkBudget(time: null, cancellationToken)).ToString();

    /// <summary>Writes what <see cref="ToMarkdown"/> returns, without making one string of it.</summary>
    /// <inheritdoc cref="WriteHtml"/>
    public static void WriteMarkdown(
        this Article article, TextWriter writer, RenderingOptions? options = null, CancellationToken cancellationToken = default) =>
        Write(writer, RenderMarkdown(article, options, new WorkBudget(time: null, cancellationToken)));

    /// <summary>
    /// The article as plain text: kicker, headline, standfirst, byline, date and body, a blank line between blocks; captions in square
    /// brackets where their figures stand; bios and notices at the end. Pull quotes, which repeat the body, are left out, and so are
    /// control characters other than tabs and line feeds.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="options">What to write; <see langword="null"/> for <see cref="RenderingOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The text; at most four times as long as the article's JSON (<see cref="ArticleJson.ToJson(Article, bool)"/>).</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static string ToPlainText(
        this Article article, RenderingOptions? options = null, CancellationToken cancellationToken = default) =>
        RenderPlainText(article, options, new WorkBudget(time: null, cancellationToken)).ToString();

    /// <summary>Writes what <see cref="ToPlainText"/> returns, without making one string of it.</summary>
    /// <inheritdoc cref="WriteHtml"/>
    public static void WritePlainText(
        this Article article, TextWriter writer, RenderingOptions? options = null, CancellationToken cancellationToken = default) =>
        Write(writer, RenderPlainText(article, options, new WorkBudget(time: null, cancellationToken)));

    /// <summary>
    /// The body in pieces of bounded length. A heading starts a new piece; a block that is too long is cut between sentences, else between
    /// words.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="options">How long a piece may be; <see langword="null"/> for <see cref="ChunkOptions.Default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A piece could hold nothing.</exception>
    public static IReadOnlyList<ArticleChunk> ToChunks(this Article article, ChunkOptions? options = null)
    {
        Require(article, nameof(article));
        options ??= ChunkOptions.Default;
        if (options.MaxCharacters < 2) throw TooShort(options.MaxCharacters, "A piece must hold two characters at least.");
        if (options.MaxWords < 1) throw TooShort(options.MaxWords, "A piece must hold one word at least.");
        var chunks = new ChunkBuilder(article, options);
        for (var i = 0; i < article.Body.Count; i++)
        {
            if (article.Body[i] is BodyHeading heading) chunks.Enter(heading);
            else if (article.Body[i] is not (BodyFigure or BodyEmbed or BodyPullQuote)) chunks.Add(i);
        }

        return chunks.Finish();

        static ArgumentOutOfRangeException TooShort(int? length, string message) => new(nameof(options), length, message);
    }

    internal static StringBuilder RenderHtml(Article article, RenderingOptions? options, WorkBudget budget)
    {
        Require(article, nameof(article));
        budget.Look();
        var html = new HtmlWriter(budget);
        html.Open("article", ("lang", article.Language)).LineEnd();
        new HtmlVisitor(html, article, options ?? RenderingOptions.Default, budget).Visit();
        return html.Close().Html;
    }

    internal static StringBuilder RenderMarkdown(Article article, RenderingOptions? options, WorkBudget budget)
    {
        Require(article, nameof(article));
        budget.Look();
        var markdown = new MarkdownVisitor(article, options ?? RenderingOptions.Default, budget);
        markdown.Visit();
        return markdown.Text;
    }

    internal static StringBuilder RenderPlainText(Article article, RenderingOptions? options, WorkBudget budget)
    {
        Require(article, nameof(article));
        budget.Look();
        var text = new PlainTextVisitor(article, options ?? RenderingOptions.Default, budget);
        text.Visit();
        return text.Text;
    }

    private static void Write(TextWriter writer, StringBuilder text)
    {
        Require(writer, nameof(writer));
#if NETSTANDARD2_0
        const int Length = 4_096;
        var buffer = new char[Length];
        for (var start = 0; start < text.Length; start += Length)
        {
            var count = Math.Min(Length, text.Length - start);
            text.CopyTo(start, buffer, 0, count);
            writer.Write(buffer, 0, count);
        }
#else
        foreach (var chunk in text.GetChunks()) writer.Write(chunk.Span);
#endif
    }

    private static void Require(object? value, string name)
    {
        if (value is null) throw new ArgumentNullException(name);
    }
}
