using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;

namespace ArticleParsing.Evaluation.Scoring;

/// <summary>
/// Markdig as an oracle: what it reads from <c>ToMarkdown</c> is the model's text, links and table cells again. Left out of the comparison
/// is what Markdown cannot say or the renderer leaves out with intent: line breaks within a cell or a link (two links then), a table
/// without a header row (its first row becomes one), white space at line ends, and control characters.
/// </summary>
internal static class MarkdownReadBack
{
    private static readonly MarkdownPipeline s_reader = new MarkdownPipelineBuilder().UsePipeTables().Build();
    private static readonly RenderingOptions s_bodyOnly = new()
    {
        IncludeHeader = false, IncludeFigures = false, IncludeCaptions = false, IncludeBios = false, IncludeDisclaimers = false,
    };

    /// <summary>The first thing that reads back otherwise; null if all is equal.</summary>
    public static string? Difference(Article article)
    {
        var bodyOnly = article with { Body = [.. article.Body.Where(b => b is not (BodyFigure or BodyEmbed))] };
        var document = new HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(bodyOnly.ToMarkdown(s_bodyOnly), s_reader));
        return Compare("text", Letters(document.Body!.TextContent), Letters(string.Concat(bodyOnly.Body.Select(b => b.Text))))
            ?? Compare("links", Links(document), Links(bodyOnly))
            ?? Compare("cells", Cells(document), Cells(bodyOnly));
    }

    private static string Links(IDocument document) =>
        Lines(document.QuerySelectorAll("a").Select(a => (Address(a.GetAttribute("href")!), a.TextContent)));

    /// <summary>Links and notes that lead to the web.</summary>
    private static string Links(Article article) => Lines(article.Body.SelectMany(b => b.Spans
        .Where(s => Uri.TryCreate(s.Url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
        .Select(s => (Address(s.Url!), b.Text[s.Start..s.End]))));

    private static string Lines(IEnumerable<(string Address, string Text)> links)
    {
        var lines = new List<(string Address, string Text)>();
        foreach (var (address, text) in links)
        {
            if (lines.Count > 0 && lines[^1].Address == address) lines[^1] = (address, lines[^1].Text + Letters(text));
            else if (Letters(text).Length > 0) lines.Add((address, Letters(text)));
        }

        return string.Join('\n', lines.Select(l => l.Address + " " + l.Text));
    }

    /// <summary>An address without its escapes, of which a reader may write more.</summary>
    private static string Address(string url) => Letters(Uri.UnescapeDataString(new Uri(url).AbsoluteUri));

    private static string Cells(IDocument document) =>
        string.Join('\n', document.QuerySelectorAll("td, th").Select(c => Letters(c.TextContent)));

    private static string Cells(Article article) => string.Join('\n', article.Body.OfType<BodyTable>()
        .SelectMany(t => t.Rows.SelectMany(r => r.Concat(Enumerable.Repeat("", t.Rows.Max(x => x.Count) - r.Count)))).Select(Letters));

    private static string? Compare(string what, string read, string expected)
    {
        if (read == expected) return null;
        var at = read.Zip(expected).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"{what}: read \"{Around(read, at)}\", expected \"{Around(expected, at)}\"";
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 30)..Math.Min(text.Length, at + 60)];

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)));
}
