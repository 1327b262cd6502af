using ArticleParsing;

namespace QuoteArchive.Archive;

internal static class QuotationContext
{
    /// <summary>The paragraph, caption or standfirst that a quotation stands in.</summary>
    public static string TextAround(Article article, Quotation quotation) => quotation switch
    {
        { Part: QuotationPart.Caption, Block: { } figure } => article.Figures[figure].Caption ?? "",
        { Part: QuotationPart.Body, Block: { } block } => article.Body[block].Text,
        _ => article.Standfirst ?? "",
    };
}
