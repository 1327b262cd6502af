using System.Globalization;
using ArticleParsing.Rendering;

namespace ArticleParsing;

/// <summary>Articles as plain text, a blank line between blocks.</summary>
public static class PlainTextRenderer
{
    /// <summary>Kicker, headline, standfirst, byline, date and body; captions in square brackets where their figures stand; bios and notices at the end. Pull quotes, which repeat the body, are left out.</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">What to write; <see langword="null"/> for <see cref="RenderingOptions.Default"/>.</param>
    public static string ToPlainText(this Article article, RenderingOptions? options = null)
    {
        if (article is null) throw new ArgumentNullException(nameof(article));
        options ??= RenderingOptions.Default;
        var text = new TextParts();
        if (options.IncludeHeader)
        {
            text.Add(article.Kicker);
            text.Add(article.Headline);
            text.Add(article.Standfirst);
            text.Add(string.Join(", ", article.Authors.Select(a => a.Name)));
            text.Add(article.PublishedAt?.ToString());
        }

        foreach (var block in article.Body)
        {
            if (block is FigureBlock figure) text.Add(options is { IncludeFigures: true, IncludeCaptions: true } && article.FigureOf(figure)?.Caption is { } caption ? "[" + caption + "]" : null);
            else if (block is ListBlock list) text.Add(string.Join("\n", list.Items.Select((item, i) => (list.Ordered ? (i + 1).ToString(CultureInfo.InvariantCulture) + ". " : "- ") + item)));
            else if (block is not PullQuoteBlock) text.Add(block.Text);
        }

        if (options.IncludeBios)
        {
            foreach (var author in article.Authors) text.Add(author.Bio);
        }

        if (options.IncludeDisclaimers)
        {
            foreach (var disclaimer in article.Disclaimers) text.Add(disclaimer.Text);
        }

        return text.ToString();
    }
}
