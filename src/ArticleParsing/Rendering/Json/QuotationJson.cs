using System.Text.Json;

namespace ArticleParsing;

/// <summary>Quotations of clean text as JSON.</summary>
public static class QuotationJson
{
    /// <summary>The quotations as a JSON array on one line.</summary>
    public static string ToJson(this IReadOnlyList<TextQuotation> quotations) =>
        JsonSerializer.Serialize(quotations, ArticleJson.Context.IReadOnlyListTextQuotation);
}
