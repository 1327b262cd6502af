using System.Globalization;
using ArticleParsing.Limits;

namespace ArticleParsing.Rendering.Html;

/// <summary>
/// Writes texts with their quotations marked up. Blocks, and the parts of a block, come in order, so that it looks at each quotation once.
/// </summary>
internal sealed class QuotationMarkup
{
    /// <summary>A longer address is not repeated with every quotation.</summary>
    private const int LongestSource = 500;

    private readonly Quotation[] _quotations;
    private readonly WorkBudget _budget;
    private int _next;

    private readonly HtmlInline _inline;

    public QuotationMarkup(Article article, HtmlInline inline, WorkBudget budget)
    {
        _inline = inline;
        _quotations = [.. article.Quotations.Where(q => q is { Part: QuotationPart.Body, Block: not null })
            .OrderBy(q => q.Block)
            .ThenBy(q => q.Start)];
        _budget = budget;
        var source = WebAddress.Safe(article.CanonicalUrl ?? article.Url);
        Source = source is not null && HtmlWriter.EncodedLength(source) <= LongestSource ? source : null;
    }

    /// <summary>The address of the page that the quotations were taken from.</summary>
    public string? Source { get; }

    /// <summary>Whether a quotation is in the block.</summary>
    public bool IsIn(int block)
    {
        SkipTo(block, 0);
        return _next < _quotations.Length && _quotations[_next].Block == block;
    }

    /// <summary>The speaker of a block quotation: whoever says the first quotation in it.</summary>
    public Speaker? SpeakerOf(int block)
    {
        SkipTo(block, 0);
        for (var i = _next; i < _quotations.Length && _quotations[i].Block == block; i++)
        {
            _budget.Step();
            if (_quotations[i].Speaker is { } speaker) return speaker;
        }

        return null;
    }

    /// <summary>Writes the part of a block's text from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public void Write(HtmlWriter html, int index, BodyBlock block, int start, int end)
    {
        var at = start;
        SkipTo(index, start);
        for (; _next < _quotations.Length && IsBefore(_quotations[_next], index, end); _next++)
        {
            _budget.Step();
            var quotation = _quotations[_next];
            if (quotation.Start < at || quotation.End > end || quotation.End <= quotation.Start) continue;
            at = WriteQuotation(html, quotation, block, at, end);
        }

        _inline.Write(block.Text, block.Spans, at, end);
    }

    /// <summary>Writes the text up to a quotation, and the quotation.</summary>
    /// <returns>Where what is written ends.</returns>
    private int WriteQuotation(HtmlWriter html, Quotation quotation, BodyBlock block, int at, int end)
    {
        var text = block.Text;
        // HTML's q draws the marks itself, so it takes the place of a pair; a lone mark stays, around a span.
        var isInside = quotation.Start > at && quotation.End < end;
        var hasPair = isInside
            && quotation.Kind != QuotationKind.Indirect
            && IsMark(text[quotation.Start - 1])
            && IsMark(text[quotation.End]);
        _inline.Write(text, block.Spans, at, hasPair ? quotation.Start - 1 : quotation.Start);
        var kind = ("class", "quotation " + NameOf(quotation.Kind));
        var speaker = ("title", Describe(quotation.Speaker));
        if (hasPair) html.Open("q", kind, speaker, ("cite", Source));
        else html.Open("span", kind, speaker);
        _inline.Write(text, block.Spans, quotation.Start, quotation.End);
        html.Close();
        return hasPair ? quotation.End + 1 : quotation.End;
    }

    private void SkipTo(int block, int start)
    {
        while (_next < _quotations.Length && IsBefore(_quotations[_next], block, start))
        {
            _budget.Step();
            _next++;
        }
    }

    private static bool IsBefore(Quotation quotation, int block, int position) =>
        quotation.Block < block || (quotation.Block == block && quotation.Start < position);

    private static string? Describe(Speaker? speaker) =>
        speaker is null ? null : speaker.Description is { } description ? speaker.Name + ", " + description : speaker.Name;

    private static string NameOf(QuotationKind kind) => kind switch
    {
        QuotationKind.Direct => "direct",
        QuotationKind.Mixed => "mixed",
        _ => "indirect",
    };

    private static bool IsMark(char c) =>
        c is '"' or '\'' or '\u201E' or '\u201A' or '\u300C' or '\u300D' or '\u300E' or '\u300F' or '\u300A' or '\u300B'
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation;
}
