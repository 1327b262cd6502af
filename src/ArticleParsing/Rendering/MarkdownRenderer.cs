using System.Text;

namespace ArticleParsing;

/// <summary>Articles as Markdown (CommonMark, with the pipe tables of GitHub Flavored Markdown).</summary>
public static class MarkdownRenderer
{
    /// <summary>The article as Markdown; every character of the page that Markdown would read as markup is escaped.</summary>
    public static string ToMarkdown(this Article article)
    {
        var text = new StringBuilder();
        Add(text, article.Headline is { } headline ? "# " + Escape(headline) : null);
        Add(text, article.Standfirst is { } standfirst ? "**" + Escape(standfirst) + "**" : null);
        Add(text, article.Authors.Count > 0 ? "*" + string.Join(", ", article.Authors.Select(a => Escape(a.Name))) + "*" : null);
        foreach (var block in article.Body) Add(text, Block(article, block));
        foreach (var author in article.Authors) Add(text, author.Bio is { } bio ? Escape(bio) : null);
        foreach (var disclaimer in article.Disclaimers) Add(text, "*" + Escape(disclaimer.Text) + "*");
        return text.ToString();
    }

    private static string? Block(Article article, BodyBlock block) => block switch
    {
        HeadingBlock heading => new string('#', Math.Max(2, Math.Min(6, heading.Level))) + " " + Escape(heading.Text),
        ListBlock list => string.Join("\n", list.Items.Select((item, i) => (list.Ordered ? i + 1 + ". " : "- ") + Escape(item))),
        QuoteBlock or PullQuoteBlock => string.Join("\n>\n", block.Text.Split('\n').Select(line => "> " + Escape(line))),
        TableBlock table => Table(table),
        CodeBlock code => Code(code.Text),
        FigureBlock figure => Figure(article.Figures[figure.Index]),
        EmbedBlock embed => "<" + embed.Url + ">",
        _ => Escape(block.Text),
    };

    private static string? Figure(Figure figure)
    {
        var caption = Escape(figure.Caption ?? figure.AltText ?? "");
        return figure.ImageUrl is { } url ? $"![{caption}](<{url.Replace("<", "%3C").Replace(">", "%3E")}>)" : caption.Length > 0 ? "*" + caption + "*" : null;
    }

    private static string Table(TableBlock table)
    {
        var width = table.Rows.Max(r => r.Count);
        var lines = table.Rows.Select(row => "| " + string.Join(" | ", Enumerable.Range(0, width).Select(i => i < row.Count ? Escape(row[i]) : "")) + " |").ToList();
        lines.Insert(1, "|" + string.Concat(Enumerable.Repeat(" --- |", width)));
        return string.Join("\n", lines);
    }

    /// <summary>A fence longer than any run of backticks inside.</summary>
    private static string Code(string code)
    {
        var fence = "```";
        while (code.IndexOf(fence, StringComparison.Ordinal) >= 0) fence += "`";
        return fence + "\n" + code + "\n" + fence;
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        var lineStart = true;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var markup = c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~' or '&'
                || (lineStart && c is '#' or '-' or '+' or '=')
                || (c is '.' or ')' && IsNumberSoFar(text, i));
            if (markup) escaped.Append('\\');
            escaped.Append(c == '\n' ? ' ' : c);
            lineStart = c == '\n' || (lineStart && c == ' ');
        }

        return escaped.ToString();
    }

    /// <summary>"1." at the start of a line would open a list.</summary>
    private static bool IsNumberSoFar(string text, int i)
    {
        var start = i;
        while (start > 0 && text[start - 1] is >= '0' and <= '9') start--;
        return start < i && (start == 0 || text[start - 1] == '\n');
    }

    private static void Add(StringBuilder text, string? part)
    {
        if (string.IsNullOrEmpty(part)) return;
        if (text.Length > 0) text.Append("\n\n");
        text.Append(part);
    }
}
