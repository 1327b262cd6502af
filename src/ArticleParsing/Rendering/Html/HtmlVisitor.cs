using System.Globalization;
using ArticleParsing.Limits;

namespace ArticleParsing.Rendering.Html;

/// <summary>Writes an article as HTML.</summary>
internal sealed class HtmlVisitor(HtmlWriter html, Article article, RenderingOptions options, WorkBudget budget)
    : ArticleVisitor(article, options, budget)
{
    private readonly HtmlInline _inline = new(html);
    private QuotationMarkup? _quotations;

    private QuotationMarkup? Quotations => !Options.MarkQuotations ? null : _quotations ??= new QuotationMarkup(Article, _inline, Budget);

    protected override void VisitHeader()
    {
        if (Article is { Kicker: null, Headline: null, Standfirst: null, PublishedAt: null, Authors.Count: 0 }) return;
        html.Open("header").LineEnd();
        if (Article.Kicker is { } kicker) html.Open("p", ("class", "kicker")).Text(kicker).Close().LineEnd();
        if (Article.Headline is { } headline) html.Open("h1").Text(headline).Close().LineEnd();
        if (Article.Standfirst is { } standfirst) html.Open("p", ("class", "standfirst")).Text(standfirst).Close().LineEnd();
        if (Article.Authors.Count > 0) WriteByline(Article.Authors);
        if (Article.PublishedAt?.ToString() is { } published)
        {
            html.Open("p", ("class", "published")).Open("time", ("datetime", published)).Text(published).Close().Close().LineEnd();
        }

        html.Close().LineEnd();
    }

    protected override void VisitParagraph(BodyBlock block, int index)
    {
        html.Open("p");
        WriteText(block, 0, block.Text.Length, index);
        html.Close().LineEnd();
    }

    protected override void VisitHeading(BodyHeading heading, int index)
    {
        var level = Math.Max(2, Math.Min(6, heading.Level));
        html.Open("h" + level.ToString(CultureInfo.InvariantCulture));
        _inline.Write(heading.Text, heading.Spans, 0, heading.Text.Length);
        html.Close().LineEnd();
    }

    protected override void VisitList(BodyList list, int index)
    {
        var numbers = new ListNumbers(list);
        var offsets = new ItemOffsets(list.Text);
        var open = -1;
        for (var i = 0; i < list.Items.Count; i++)
        {
            var level = numbers.LevelOf(i);
            for (; open > level; open--) html.Close().Close().LineEnd(); // The item and its list.
            if (open == level) html.Close().LineEnd();
            for (; open < level; open++) OpenList(list, open < 0);
            html.Open("li");
            WritePart(list, list.Items[i], offsets.Next(list.Items[i]), index);
        }

        for (; open >= 0; open--) html.Close().Close().LineEnd();
    }

    private void OpenList(BodyList list, bool isOutermost)
    {
        var start = isOutermost && list is { Ordered: true, Start: > 1 } ? list.Start.Value.ToString(CultureInfo.InvariantCulture) : null;
        html.Open(list.Ordered && isOutermost ? "ol" : "ul", ("start", start)).LineEnd();
    }

    protected override void VisitQuote(BodyQuote quote, int index)
    {
        var isMarked = Quotations?.IsIn(index) == true;
        var speaker = isMarked ? Quotations!.SpeakerOf(index) : null;
        if (speaker is not null) html.Open("figure", ("class", "quote"));
        html.Open("blockquote", ("cite", isMarked ? Quotations!.Source : null));
        foreach (var (start, end) in Lines(quote.Text))
        {
            html.Open("p");
            WriteText(quote, start, end, index);
            html.Close();
        }

        html.Close();
        if (speaker is not null) html.Open("figcaption").Text(speaker.Name).Close().Close();
        html.LineEnd();
    }

    protected override void VisitPullQuote(BodyPullQuote quote) => WriteAside("pull-quote", quote.Text);

    protected override void VisitTable(BodyTable table, int index)
    {
        var offsets = new ItemOffsets(table.Text);
        var headers = Math.Max(0, Math.Min(table.HeaderRows, table.Rows.Count));
        html.Open("table");
        WriteRows(table, "thead", "th", 0, headers, ref offsets, index);
        WriteRows(table, "tbody", "td", headers, table.Rows.Count, ref offsets, index);
        html.Close().LineEnd();
    }

    private void WriteRows(BodyTable table, string section, string cellName, int first, int end, ref ItemOffsets offsets, int index)
    {
        if (first == end) return;
        html.Open(section).LineEnd();
        for (var i = first; i < end; i++)
        {
            html.Open("tr");
            foreach (var cell in table.Rows[i])
            {
                html.Open(cellName);
                WritePart(table, cell, offsets.Next(cell), index);
                html.Close();
            }

            html.Close().LineEnd();
        }

        html.Close();
    }

    protected override void VisitCode(BodyCode code) =>
        html.Open("pre")
            .Open("code", ("class", code.Language is { } language ? "language-" + language : null))
            .Text(code.Text)
            .Close()
            .Close()
            .LineEnd();

    protected override void VisitMath(BodyMath math) => html.Open("pre", ("class", "math")).Text(math.Source).Close().LineEnd();

    protected override void VisitEmbed(BodyEmbed embed)
    {
        if (embed.Quote is { } said)
        {
            html.Open("blockquote", ("class", "embed"), ("cite", embed.Url)).Open("p").Text(said).Close();
            if (embed.Author is { } author) html.Open("p").Text("\u2014 " + author).Close();
            html.Close().LineEnd();
        }

        html.Open("p", ("class", "embed")).Open("a", ("rel", "nofollow"), ("href", embed.Url)).Text(embed.Url).Close().Close().LineEnd();
    }

    protected override void VisitFigure(Figure figure)
    {
        html.Open("figure");
        if (WebAddress.Safe(figure.ImageUrl) is { } url) html.Void("img", ("src", url), ("alt", figure.AltText ?? ""));
        if (Options.IncludeCaptions && figure.Caption is { } caption) html.Open("figcaption").Text(caption).Close();
        html.Close().LineEnd();
    }

    protected override void VisitBio(string bio) => WriteAside("bio", bio);

    protected override void VisitDisclaimer(Disclaimer disclaimer) =>
        html.Open("p", ("class", "disclaimer")).Open("small").Text(disclaimer.Text).Close().Close().LineEnd();

    private void WriteByline(IReadOnlyList<Author> authors)
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

    private void WriteAside(string name, string text)
    {
        html.Open("aside", ("class", name));
        foreach (var (start, end) in Lines(text)) html.Open("p").Text(text, start, end).Close();
        html.Close().LineEnd();
    }

    /// <summary>Writes an item or a cell. Spans and quotations count in the text of its block.</summary>
    private void WritePart(BodyBlock block, string part, int start, int index)
    {
        if (start < 0) html.Text(part);
        else WriteText(block, start, start + part.Length, index);
    }

    private void WriteText(BodyBlock block, int start, int end, int index)
    {
        if (Quotations is { } quotations) quotations.Write(html, index, block, start, end);
        else _inline.Write(block.Text, block.Spans, start, end);
    }

    private static IEnumerable<(int Start, int End)> Lines(string text)
    {
        for (int start = 0, end; start <= text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            yield return (start, end);
        }
    }
}
