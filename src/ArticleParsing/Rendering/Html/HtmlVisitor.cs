using System.Globalization;
using ArticleParsing.Limits;

namespace ArticleParsing.Rendering.Html;

/// <summary>Writes an article as HTML.</summary>
internal sealed class HtmlVisitor(HtmlWriter html, Article article, RenderingOptions options, WorkBudget budget)
    : ArticleVisitor(article, options, budget)
{
    private readonly QuotationMarkup? _quotations = options.MarkQuotations ? new QuotationMarkup(article, budget) : null;

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
        WriteText(block.Text, 0, block.Text.Length, index);
        html.Close().LineEnd();
    }

    protected override void VisitHeading(HeadingBlock heading, int index)
    {
        var level = Math.Max(2, Math.Min(6, heading.Level));
        html.Open("h" + level.ToString(CultureInfo.InvariantCulture)).Text(heading.Text).Close().LineEnd();
    }

    protected override void VisitList(ListBlock list, int index)
    {
        html.Open(list.Ordered ? "ol" : "ul").LineEnd();
        var start = 0;
        foreach (var item in list.Items)
        {
            html.Open("li");
            // Quotations count in the block's text, which is its items, one a line.
            if (start + item.Length <= list.Text.Length && string.CompareOrdinal(list.Text, start, item, 0, item.Length) == 0)
            {
                WriteText(list.Text, start, start + item.Length, index);
            }
            else
            {
                html.Text(item);
            }

            start += item.Length + 1;
            html.Close().LineEnd();
        }

        html.Close().LineEnd();
    }

    protected override void VisitQuote(QuoteBlock quote, int index)
    {
        var isMarked = _quotations?.IsIn(index) == true;
        var speaker = isMarked ? _quotations!.SpeakerOf(index) : null;
        if (speaker is not null) html.Open("figure", ("class", "quote"));
        html.Open("blockquote", ("cite", isMarked ? _quotations!.Source : null));
        foreach (var (start, end) in Lines(quote.Text))
        {
            html.Open("p");
            WriteText(quote.Text, start, end, index);
            html.Close();
        }

        html.Close();
        if (speaker is not null) html.Open("figcaption").Text(speaker.Name).Close().Close();
        html.LineEnd();
    }

    protected override void VisitPullQuote(PullQuoteBlock quote) => WriteAside("pull-quote", quote.Text);

    protected override void VisitTable(TableBlock table, int index)
    {
        html.Open("table").Open("tbody").LineEnd();
        foreach (var row in table.Rows)
        {
            html.Open("tr");
            foreach (var cell in row) html.Open("td").Text(cell).Close();
            html.Close().LineEnd();
        }

        html.Close().Close().LineEnd();
    }

    protected override void VisitCode(CodeBlock code) => html.Open("pre").Open("code").Text(code.Text).Close().Close().LineEnd();

    protected override void VisitEmbed(EmbedBlock embed) =>
        html.Open("p", ("class", "embed")).Open("a", ("rel", "nofollow"), ("href", embed.Url)).Text(embed.Url).Close().Close().LineEnd();

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

    private void WriteText(string text, int start, int end, int index)
    {
        if (_quotations is null) html.Text(text, start, end);
        else _quotations.Write(html, index, text, start, end);
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
