using System.Text.Json;
using ArticleParsing.Rendering.Json;

namespace ArticleParsing;

/// <summary>Quotations of clean text as JSON.</summary>
public static class QuotationJson
{
    /// <summary>
    /// The quotations as a JSON array on one line, as <c>articleparse quotes</c> writes it: the places of quotations and mentions count in
    /// the one text. For the quotations of an article see <see cref="ArticleJson"/>.
    /// </summary>
    /// <param name="quotations">What <see cref="QuotationExtractor"/> found.</param>
    public static string ToJson(this IReadOnlyList<Quotation> quotations)
    {
        if (quotations is null) throw new ArgumentNullException(nameof(quotations));
        return JsonSerializer.Serialize(quotations.Select(TextQuotation.From), ArticleJson.Context.IEnumerableTextQuotation);
    }
}
