using System.Text;

namespace ArticleParsing;

/// <summary>Articles as plain text, a blank line between blocks.</summary>
public static class PlainTextRenderer
{
    /// <summary>Headline, standfirst, byline and body; captions in square brackets where their figures stand; bios and notices at the end.</summary>
    public static string ToPlainText(this Article article)
    {
        var text = new StringBuilder();
        Add(text, article.Headline);
        Add(text, article.Standfirst);
        Add(text, string.Join(", ", article.Authors.Select(a => a.Name)));
        foreach (var block in article.Body)
        {
            if (block is FigureBlock figure) Add(text, article.Figures[figure.Index].Caption is { } caption ? "[" + caption + "]" : null);
            else if (block is not PullQuoteBlock) Add(text, block is ListBlock list ? string.Join("\n", list.Items.Select((item, i) => (list.Ordered ? i + 1 + ". " : "- ") + item)) : block.Text);
        }

        foreach (var author in article.Authors) Add(text, author.Bio);
        foreach (var disclaimer in article.Disclaimers) Add(text, disclaimer.Text);
        return text.ToString();
    }

    private static void Add(StringBuilder text, string? part)
    {
        if (string.IsNullOrEmpty(part)) return;
        if (text.Length > 0) text.Append("\n\n");
        text.Append(part);
    }
}
