using System.Net;
using System.Text;

namespace ArticleParsing;

/// <summary>Articles as semantic HTML, safe by construction: elements are ours, every text is encoded, addresses are http or https.</summary>
public static class HtmlRenderer
{
    /// <summary>The article as one <c>article</c> element.</summary>
    public static string ToHtml(this Article article)
    {
        var html = new StringBuilder("<article");
        if (article.Language is { } language) html.Append(" lang=\"").Append(Encode(language)).Append('"');
        html.Append(">\n");
        Add(html, "h1", article.Headline);
        if (article.Standfirst is { } standfirst) html.Append("<p class=\"standfirst\">").Append(Encode(standfirst)).Append("</p>\n");
        if (article.Authors.Count > 0) html.Append("<p class=\"byline\">").Append(string.Join(", ", article.Authors.Select(a => Encode(a.Name)))).Append("</p>\n");
        foreach (var block in article.Body) Add(html, article, block);
        foreach (var author in article.Authors)
        {
            if (author.Bio is { } bio) html.Append("<aside class=\"bio\"><p>").Append(Encode(bio)).Append("</p></aside>\n");
        }

        foreach (var disclaimer in article.Disclaimers) html.Append("<p class=\"disclaimer\"><small>").Append(Encode(disclaimer.Text)).Append("</small></p>\n");
        return html.Append("</article>").ToString();
    }

    private static void Add(StringBuilder html, Article article, BodyBlock block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Add(html, "h" + Math.Max(2, Math.Min(6, heading.Level)), heading.Text);
                break;
            case ListBlock list:
                var tag = list.Ordered ? "ol" : "ul";
                html.Append('<').Append(tag).Append(">\n");
                foreach (var item in list.Items) Add(html, "li", item);
                html.Append("</").Append(tag).Append(">\n");
                break;
            case QuoteBlock:
                html.Append("<blockquote>");
                foreach (var line in block.Text.Split('\n')) html.Append("<p>").Append(Encode(line)).Append("</p>");
                html.Append("</blockquote>\n");
                break;
            case PullQuoteBlock:
                html.Append("<aside class=\"pull-quote\"><p>").Append(Encode(block.Text)).Append("</p></aside>\n");
                break;
            case TableBlock table:
                html.Append("<table>\n");
                foreach (var row in table.Rows) html.Append("<tr>").Append(string.Concat(row.Select(cell => "<td>" + Encode(cell) + "</td>"))).Append("</tr>\n");
                html.Append("</table>\n");
                break;
            case CodeBlock:
                html.Append("<pre><code>").Append(Encode(block.Text)).Append("</code></pre>\n");
                break;
            case FigureBlock figure:
                AddFigure(html, article.Figures[figure.Index]);
                break;
            case EmbedBlock embed when IsWeb(embed.Url):
                html.Append("<p><a rel=\"nofollow\" href=\"").Append(Encode(embed.Url)).Append("\">").Append(Encode(embed.Url)).Append("</a></p>\n");
                break;
            case ParagraphBlock:
                Add(html, "p", block.Text);
                break;
        }
    }

    private static void AddFigure(StringBuilder html, Figure figure)
    {
        html.Append("<figure>");
        if (figure.ImageUrl is { } url && IsWeb(url)) html.Append("<img src=\"").Append(Encode(url)).Append("\" alt=\"").Append(Encode(figure.AltText ?? "")).Append("\">");
        if (figure.Caption is { } caption) html.Append("<figcaption>").Append(Encode(caption)).Append("</figcaption>");
        html.Append("</figure>\n");
    }

    private static void Add(StringBuilder html, string tag, string? text)
    {
        if (!string.IsNullOrEmpty(text)) html.Append('<').Append(tag).Append('>').Append(Encode(text!)).Append("</").Append(tag).Append(">\n");
    }

    private static bool IsWeb(string url) => url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
