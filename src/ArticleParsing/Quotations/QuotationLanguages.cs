using ArticleParsing.Quotations.English;

namespace ArticleParsing.Quotations;

/// <summary>The one place that decides which grammar reads a text.</summary>
internal static class QuotationLanguages
{
    private const string EnglishTag = "en";

    /// <summary>Pages that declare another language than their text's are common, so a text that is long enough decides by itself.</summary>
    /// <param name="language">The declared BCP 47 tag; null if nothing declares it.</param>
    /// <param name="text">The text.</param>
    public static IQuotationGrammar Choose(string? language, string text)
    {
        var readsLikeEnglish = EnglishGrammar.Recognizes(text, out var isLong);
        var isEnglish = language is null || isLong ? readsLikeEnglish : IsEnglish(language);
        return isEnglish ? EnglishGrammar.Instance : MarksOnly.Instance;
    }

    private static bool IsEnglish(string language) =>
        language.StartsWith(EnglishTag, StringComparison.OrdinalIgnoreCase) && (language.Length == EnglishTag.Length || language[EnglishTag.Length] is '-' or '_');
}
