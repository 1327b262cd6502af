using System.Globalization;

namespace ArticleParsing.Rendering.Html;

/// <summary>Writes a block's text with its quotations marked up.</summary>
internal sealed class QuotationMarkup
{
    private readonly ILookup<int, Quotation> _byBlock;
    private readonly string? _source;

    public QuotationMarkup(Article article)
    {
        _byBlock = article.Quotations.Where(q => q is { Part: QuotationPart.Body, Block: not null }).ToLookup(q => q.Block!.Value);
        _source = article.CanonicalUrl ?? article.Url;
    }

    /// <summary>Writes the part of a block's text from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public void Write(HtmlWriter html, int block, string text, int start, int end)
    {
        var at = start;
        foreach (var quotation in _byBlock[block].OrderBy(q => q.Start))
        {
            if (quotation.Start < at || quotation.End > end || quotation.End <= quotation.Start) continue;
            // HTML's q draws the marks itself, so it takes the place of a pair; a lone mark stays, around a span.
            var hasPair = quotation.Kind != QuotationKind.Indirect && quotation.Start > at && quotation.End < end && IsMark(text[quotation.Start - 1]) && IsMark(text[quotation.End]);
            html.Text(text, at, hasPair ? quotation.Start - 1 : quotation.Start);
            var kind = ("class", "quotation " + NameOf(quotation.Kind));
            var speaker = ("title", Describe(quotation.Speaker));
            if (hasPair) html.Open("q", kind, speaker, ("cite", _source));
            else html.Open("span", kind, speaker);
            html.Text(text, quotation.Start, quotation.End).Close();
            at = hasPair ? quotation.End + 1 : quotation.End;
        }

        html.Text(text, at, end);
    }

    /// <summary>The speaker of a block quotation: whoever says the first quotation in it.</summary>
    public Speaker? SpeakerOf(int block) => _byBlock[block].Select(q => q.Speaker).FirstOrDefault(s => s is not null);

    /// <summary>The address of the page a quotation was taken from.</summary>
    public string? Source => _source;

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
