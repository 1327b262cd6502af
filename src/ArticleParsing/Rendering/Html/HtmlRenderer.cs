using System.Globalization;
using ArticleParsing.Rendering;
using ArticleParsing.Rendering.Html;

namespace ArticleParsing;

/// <summary>
/// Articles as semantic HTML, safe by construction: elements and attributes are on a short list, every text is encoded, addresses are http or https.
/// </summary>
public static class HtmlRenderer
{
    /// <summary>The article as one <c>article</c> element. Nothing in it runs; pictures are the only thing a browser would load.</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">What to write; <see langword="null"/> for <see cref="RenderingOptions.Default"/>.</param>
    public static string ToHtml(this Article article, RenderingOptions? options = null)
    {
        if (article is null) throw new ArgumentNullException(nameof(article));
        options ??= RenderingOptions.Default;
        var html = new HtmlWriter();
        html.Open("article", ("lang", article.Language)).LineEnd();
        if (options.IncludeHeader) AddHeader(html, article);
        var quotations = options.MarkQuotations ? new QuotationMarkup(article) : null;
        for (var i = 0; i < article.Body.Count; i++)
        {
            if (article.Body[i] is FigureBlock figure) AddFigure(html, article.FigureOf(figure), options);
            else AddBlock(html, article.Body[i], i, quotations);
        }

        if (options.IncludeBios)
        {
            foreach (var author in article.Authors.Where(a => a.Bio is not null))
            {
                html.Open("aside", ("class", "bio"));
                AddLines(html, author.Bio!);
                html.Close().LineEnd();
            }
        }

        if (options.IncludeDisclaimers)
        {
            foreach (var disclaimer in article.Disclaimers) html.Open("p", ("class", "disclaimer")).Open("small").Text(disclaimer.Text).Close().Close().LineEnd();
        }

        return html.Close().ToString();
    }

    private static void AddHeader(HtmlWriter html, Article article)
    {
        if (article is { Kicker: null, Headline: null, Standfirst: null, PublishedAt: null, Authors.Count: 0 }) return;
        html.Open("header").LineEnd();
        if (article.Kicker is { } kicker) html.Open("p", ("class", "kicker")).Text(kicker).Close().LineEnd();
        if (article.Headline is { } headline) html.Open("h1").Text(headline).Close().LineEnd();
        if (article.Standfirst is { } standfirst) html.Open("p", ("class", "standfirst")).Text(standfirst).Close().LineEnd();
        if (article.Authors.Count > 0) AddByline(html, article.Authors);
        if (article.PublishedAt is { } published) html.Open("p", ("class", "published")).Open("time", ("datetime", published.ToString())).Text(published.ToString()).Close().Close().LineEnd();
        html.Close().LineEnd();
    }

    private static void AddByline(HtmlWriter html, IReadOnlyList<Author> authors)
    {
        html.Open("p", ("class", "byline"));
        for (var i = 0; i < authors.Count; i++)
        {
            if (i > 0) html.Text(", ");
            if (authors[i].Url is { } url) html.Open("a", ("rel", "author nofollow"), ("href", url)).Text(authors[i].Name).Close();
            else html.Text(authors[i].Name);
        }

        html.Close().LineEnd();
    }

    private static void AddBlock(HtmlWriter html, BodyBlock block, int index, QuotationMarkup? quotations)
    {
        switch (block)
        {
            case HeadingBlock heading:
                html.Open("h" + Math.Max(2, Math.Min(6, heading.Level)).ToString(CultureInfo.InvariantCulture)).Text(heading.Text).Close().LineEnd();
                break;
            case ListBlock list:
                AddList(html, list, index, quotations);
                break;
            case QuoteBlock:
                AddQuote(html, block.Text, index, quotations);
                break;
            case PullQuoteBlock:
                html.Open("aside", ("class", "pull-quote"));
                AddLines(html, block.Text);
                html.Close().LineEnd();
                break;
            case TableBlock table:
                html.Open("table").Open("tbody").LineEnd();
                foreach (var row in table.Rows)
                {
                    html.Open("tr");
                    foreach (var cell in row) html.Open("td").Text(cell).Close();
                    html.Close().LineEnd();
                }

                html.Close().Close().LineEnd();
                break;
            case CodeBlock:
                html.Open("pre").Open("code").Text(block.Text).Close().Close().LineEnd();
                break;
            case EmbedBlock embed:
                html.Open("p", ("class", "embed")).Open("a", ("rel", "nofollow"), ("href", embed.Url)).Text(embed.Url).Close().Close().LineEnd();
                break;
            default:
                html.Open("p");
                AddText(html, block.Text, 0, block.Text.Length, index, quotations);
                html.Close().LineEnd();
                break;
        }
    }

    private static void AddList(HtmlWriter html, ListBlock list, int index, QuotationMarkup? quotations)
    {
        html.Open(list.Ordered ? "ol" : "ul").LineEnd();
        var start = 0;
        foreach (var item in list.Items)
        {
            html.Open("li");
            // Quotations count in the block's text, which is its items, one a line.
            if (quotations is not null && start + item.Length <= list.Text.Length && string.CompareOrdinal(list.Text, start, item, 0, item.Length) == 0) quotations.Write(html, index, list.Text, start, start + item.Length);
            else html.Text(item);
            start += item.Length + 1;
            html.Close().LineEnd();
        }

        html.Close().LineEnd();
    }

    private static void AddQuote(HtmlWriter html, string text, int index, QuotationMarkup? quotations)
    {
        var speaker = quotations?.SpeakerOf(index);
        if (speaker is not null) html.Open("figure", ("class", "quote"));
        html.Open("blockquote", ("cite", quotations?.Source));
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            html.Open("p");
            AddText(html, text, start, start + line.Length, index, quotations);
            html.Close();
            start += line.Length + 1;
        }

        html.Close();
        if (speaker is not null) html.Open("figcaption").Text(speaker.Name).Close().Close();
        html.LineEnd();
    }

    private static void AddText(HtmlWriter html, string text, int start, int end, int index, QuotationMarkup? quotations)
    {
        if (quotations is null) html.Text(text, start, end);
        else quotations.Write(html, index, text, start, end);
    }

    private static void AddFigure(HtmlWriter html, Figure? figure, RenderingOptions options)
    {
        if (figure is null || !options.IncludeFigures) return;
        html.Open("figure");
        if (WebAddress.Safe(figure.ImageUrl) is { } url) html.Void("img", ("src", url), ("alt", figure.AltText ?? ""));
        if (options.IncludeCaptions && figure.Caption is { } caption) html.Open("figcaption").Text(caption).Close();
        html.Close().LineEnd();
    }

    private static void AddLines(HtmlWriter html, string text)
    {
        foreach (var line in text.Split('\n')) html.Open("p").Text(line).Close();
    }
}
