using ArticleParsing.Quotations.English;
using ArticleParsing.Quotations.General;

namespace ArticleParsing.Quotations;

/// <summary>The one place that decides which grammar reads a text.</summary>
internal static class QuotationLanguages
{
    private const string EnglishTag = "en";

    /// <summary>
    /// Pages that declare another language than their text's are common, so a text that is long enough decides by itself.
    /// </summary>
    /// <param name="language">The declared BCP 47 tag; null if nothing declares it.</param>
    /// <param name="text">The text.</param>
    public static IQuotationGrammar Choose(string? language, string text)
    {
        var readsLikeEnglish = EnglishGrammar.Recognizes(text, out var isLong);
        var isEnglish = language is null || isLong ? readsLikeEnglish : IsEnglish(language);
        if (isEnglish) return EnglishGrammar.Instance;
        var own = !isLong && language is not null ? Folder(language) : LanguageOfText.Find(text);
        return own is not null && GeneralGrammar.Find(own) is { } grammar ? grammar : MarksOnly.Instance;
    }

    /// <summary>The folder of a declared language: "de-CH" is in "de", and both written forms of Norwegian are in one.</summary>
    private static string Folder(string language)
    {
        const string Bokmal = "nb", Nynorsk = "nn", Norwegian = "no";
        var end = language.IndexOfAny(['-', '_']);
        var tag = (end < 0 ? language : language.Substring(0, end)).ToLowerInvariant();
        return tag is Bokmal or Nynorsk ? Norwegian : tag;
    }

    private static bool IsEnglish(string language) =>
        language.StartsWith(EnglishTag, StringComparison.OrdinalIgnoreCase)
            && (language.Length == EnglishTag.Length || language[EnglishTag.Length] is '-' or '_');
}
