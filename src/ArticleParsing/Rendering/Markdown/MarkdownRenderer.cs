using System.Globalization;
using ArticleParsing.Rendering;
using ArticleParsing.Rendering.Markdown;

namespace ArticleParsing;

/// <summary>Articles as Markdown: CommonMark, with the pipe tables of GitHub Flavored Markdown.</summary>
public static class MarkdownRenderer
{
    /// <summary>
    /// The article as Markdown. What the page wrote is escaped where Markdown would read it as markup, and addresses are http or https, so the
    /// text that a Markdown reader shows is the article's, and nothing else.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="options">What to write; <see langword="null"/> for <see cref="RenderingOptions.Default"/>.</param>
    public static string ToMarkdown(this Article article, RenderingOptions? options = null)
    {
        if (article is null) throw new ArgumentNullException(nameof(article));
        options ??= RenderingOptions.Default;
        var text = new TextParts();
        if (options.IncludeHeader) AddHeader(text, article);

        // Two lists in a row are one to Markdown unless their marks differ.
        var afterList = false;
        foreach (var block in article.Body)
        {
            if (block is ListBlock list)
            {
                text.Add(List(list, afterList));
                afterList = !afterList;
                continue;
            }

            afterList = false;
            if (block is FigureBlock figure) AddFigure(text, article.FigureOf(figure), options);
            else text.Add(Block(block));
        }

        if (options.IncludeBios)
        {
            foreach (var author in article.Authors.Where(a => a.Bio is not null)) AddParagraphs(text, author.Bio!);
        }

        if (options.IncludeDisclaimers)
        {
            foreach (var disclaimer in article.Disclaimers) text.Add(Emphasis(disclaimer.Text, "*"));
        }

        return text.ToString();
    }

    private static void AddHeader(TextParts text, Article article)
    {
        if (article.Kicker is { } kicker) text.Add(MarkdownText.Line(kicker));
        if (article.Headline is { } headline) text.Add("# " + MarkdownText.Line(headline, inHeading: true));
        if (article.Standfirst is { } standfirst) text.Add(Emphasis(standfirst, "**"));
        if (article.Authors.Count > 0) text.Add(Emphasis(string.Join(", ", article.Authors.Select(a => a.Name)), "*"));
        text.Add(article.PublishedAt?.ToString());
    }

    private static string? Block(BodyBlock block) => block switch
    {
        HeadingBlock heading => new string('#', Math.Max(2, Math.Min(6, heading.Level))) + " " + MarkdownText.Line(heading.Text, inHeading: true),
        QuoteBlock or PullQuoteBlock => string.Join("\n>\n", MarkdownText.Lines(block.Text).Select(line => "> " + MarkdownText.Line(line))),
        TableBlock table => Table(table),
        CodeBlock code => Code(code.Text),
        EmbedBlock embed => WebAddress.Safe(embed.Url) is { } url ? "<" + url + ">" : null,
        _ => MarkdownText.Paragraph(block.Text),
    };

    private static string List(ListBlock list, bool otherMark) => string.Join(
        "\n",
        list.Items.Select((item, i) => (list.Ordered ? (i + 1).ToString(CultureInfo.InvariantCulture) + (otherMark ? ")" : ".") : otherMark ? "*" : "-") + " " + MarkdownText.Line(item)));

    private static void AddFigure(TextParts text, Figure? figure, RenderingOptions options)
    {
        if (figure is null || !options.IncludeFigures) return;
        if (WebAddress.Safe(figure.ImageUrl) is { } url) text.Add("![" + MarkdownText.Line(figure.AltText ?? "") + "](<" + url + ">)");
        if (options.IncludeCaptions && figure.Caption is { } caption) text.Add(Emphasis(caption, "*"));
    }

    private static void AddParagraphs(TextParts text, string paragraphs)
    {
        foreach (var line in MarkdownText.Lines(paragraphs)) text.Add(MarkdownText.Line(line));
    }

    private static string? Emphasis(string words, string mark) => string.IsNullOrWhiteSpace(words) ? null : mark + MarkdownText.Line(words) + mark;

    /// <summary>The first row is the head, which a pipe table cannot do without.</summary>
    private static string? Table(TableBlock table)
    {
        var width = table.Rows.Count == 0 ? 0 : table.Rows.Max(r => r.Count);
        if (width == 0) return null;
        var lines = table.Rows.Select(row => "| " + string.Join(" | ", Enumerable.Range(0, width).Select(i => i < row.Count ? MarkdownText.Line(row[i], inTable: true) : "")) + " |").ToList();
        lines.Insert(1, "|" + string.Concat(Enumerable.Repeat(" --- |", width)));
        return string.Join("\n", lines);
    }

    /// <summary>A fence longer than any run of backticks inside.</summary>
    private static string Code(string code)
    {
        var fence = "```";
        while (code.IndexOf(fence, StringComparison.Ordinal) >= 0) fence += "`";
        return fence + "\n" + code.Replace("\r", "") + "\n" + fence;
    }
}
