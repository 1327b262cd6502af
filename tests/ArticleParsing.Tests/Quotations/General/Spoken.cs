namespace ArticleParsing.Tests.Quotations.General;

/// <summary>The quotations of a text as one line each: "words &lt;- speaker", reported clauses in brackets.</summary>
internal static class Spoken
{
    public static string[] Read(string text, string language) =>
        [.. new QuotationExtractor().Extract(text, language)
            .Select(quotation => Written(quotation) + " <- " + (quotation.Speaker?.Name ?? "nobody"))];

    private static string Written(Quotation quotation) =>
        quotation.Kind == QuotationKind.Indirect ? "[" + quotation.Text + "]" : quotation.Text;
}
