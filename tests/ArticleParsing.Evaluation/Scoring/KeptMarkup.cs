using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ArticleParsing.Evaluation.Scoring;

/// <summary>
/// Which share of a page's inline elements and table cells, counted from its DOM, the article has as spans and cells. Only what stands
/// inside kept text counts: an element whose block the article has word for word.
/// </summary>
internal sealed class KeptMarkup
{
    private const string Blocks = "p, li, dt, dd, h1, h2, h3, h4, h5, h6, td, th, blockquote, figcaption, div, section, article";
    private const double KeptTable = 0.8;

    private static readonly Dictionary<string, InlineKind> s_kinds = new()
    {
        ["a"] = InlineKind.Link,
        ["strong"] = InlineKind.Strong,
        ["b"] = InlineKind.Strong,
        ["em"] = InlineKind.Emphasis,
        ["i"] = InlineKind.Emphasis,
        ["sub"] = InlineKind.Subscript,
        ["sup"] = InlineKind.Superscript,
        ["code"] = InlineKind.Code,
    };

    /// <summary>What is counted, in the order of the printed table.</summary>
    public static IReadOnlyList<string> Rows { get; } = [.. s_kinds.Values.Distinct().Select(k => k.ToString()), "Cell"];

    private readonly Dictionary<string, (int Found, int All)> _counts = Rows.ToDictionary(row => row, _ => (0, 0));

    /// <summary>Adds a page and its article.</summary>
    public void Add(string html, Article article)
    {
        var document = new HtmlParser().ParseDocument(html);
        var pieces = Pieces(article.Body).Where(p => p.Letters.Length > 0).ToLookup(p => p.Letters);
        foreach (var block in document.QuerySelectorAll(Blocks).Where(IsProse))
        {
            if (pieces[Letters(block.TextContent)].FirstOrDefault() is { Spans: { } spans }) CountInline(block, spans);
        }

        CountCells(document, article);
    }

    /// <summary>
    /// A block outside the navigation that is more than one link: menus share their words with lists and headings of the text.
    /// </summary>
    private static bool IsProse(IElement block) =>
        block.QuerySelector(Blocks) is null
        && block.Closest("nav, header, footer, aside") is null
        && block.QuerySelectorAll("a[href]").Sum(a => a.TextContent.Length) < block.TextContent.Trim().Length;

    /// <summary>How many of a row's elements were found, of how many.</summary>
    public (int Found, int All) this[string row] => _counts[row];

    private void CountInline(IElement block, IReadOnlyList<(InlineKind Kind, string Letters)> spans)
    {
        var left = spans.ToList();
        foreach (var element in block.QuerySelectorAll("a[href], strong, b, em, i, sub, sup, code"))
        {
            var kind = s_kinds[element.LocalName];
            var letters = Letters(element.TextContent);
            if (letters.Length == 0 || !IsCounted(element) || IsInsideItsKind(element, block, kind)) continue;

            var index = left.FindIndex(
                s => s.Letters == letters && (s.Kind == kind || (s.Kind == InlineKind.NoteReference && kind == InlineKind.Superscript)));
            if (index >= 0) left.RemoveAt(index);
            Count(kind.ToString(), index >= 0);
        }
    }

    /// <summary>
    /// Listings are one block of code. A raised link is a note's mark, counted as raised; a link within the page leads nowhere in an
    /// article.
    /// </summary>
    private static bool IsCounted(IElement element) =>
        element.Closest("pre") is null
            && (element.LocalName != "a" || (LeavesPage(element.GetAttribute("href")!) && element.Closest("sup") is null));

    private static bool LeavesPage(string address) =>
        !address.Contains('#', StringComparison.Ordinal)
            && Uri.TryCreate(new Uri("https://page.example/"), address.Trim(), out var uri)
            && uri.Scheme is "http" or "https";

    private static bool IsInsideItsKind(IElement element, IElement block, InlineKind kind)
    {
        for (var parent = element.ParentElement; parent is not null && parent != block; parent = parent.ParentElement)
        {
            if (s_kinds.TryGetValue(parent.LocalName, out var outer) && outer == kind) return true;
        }

        return false;
    }

    /// <summary>Tables of data: at least two rows and columns, no blocks in their cells, and most of their words in the body.</summary>
    private void CountCells(IDocument document, Article article)
    {
        var body = Letters(article.BodyText);
        var kept = article.Body.OfType<BodyTable>().SelectMany(t => t.Rows).SelectMany(r => r).Select(Letters).ToList();
        foreach (var table in document.QuerySelectorAll("table").Where(IsOfData))
        {
            var cells = table.QuerySelectorAll("td, th").Select(c => Letters(c.TextContent)).Where(l => l.Length > 0).ToList();
            if (cells.Count(body.Contains) < KeptTable * cells.Count) continue;
            foreach (var cell in cells) Count("Cell", kept.Remove(cell));
        }
    }

    private static bool IsOfData(IElement table)
    {
        var rows = table.QuerySelectorAll("tr");
        return rows.Length > 1
            && rows.Max(r => r.ChildElementCount) > 1
            && table.QuerySelector("table, div, p, ul, ol, h1, h2, h3, h4, form, pre") is null
            && table.Closest("table table, pre") is null;
    }

    private void Count(string row, bool found) => _counts[row] = (_counts[row].Found + (found ? 1 : 0), _counts[row].All + 1);

    private static IEnumerable<Piece> Pieces(IEnumerable<BodyBlock> body) => body.SelectMany(block => block switch
    {
        BodyList => Split(block, '\n'),
        BodyTable => Split(block, '\n', '\t'),
        _ => [new Piece(Letters(block.Text), Spans(block, 0, block.Text.Length))],
    });

    private static IEnumerable<Piece> Split(BodyBlock block, params char[] separators)
    {
        for (var start = 0; start <= block.Text.Length;)
        {
            var end = block.Text.IndexOfAny(separators, start);
            if (end < 0) end = block.Text.Length;
            yield return new Piece(Letters(block.Text[start..end]), Spans(block, start, end));
            start = end + 1;
        }
    }

    private static IReadOnlyList<(InlineKind Kind, string Letters)> Spans(BodyBlock block, int start, int end) =>
        [.. block.Spans.Where(s => s.Start >= start && s.End <= end).Select(s => (s.Kind, Letters(block.Text[s.Start..s.End])))];

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private sealed record Piece(string Letters, IReadOnlyList<(InlineKind Kind, string Letters)> Spans);
}
