using ArticleParsing.Quotations.Attribution;
using ArticleParsing.Quotations.Speakers;

namespace ArticleParsing.Quotations;

/// <summary>A quotation of a text, before it is given its public shape.</summary>
internal sealed record FoundQuotation(int Start, int End, int Paragraph, QuotationKind Kind, AttributedCue? Cue, Mention? Mention, Person? Speaker, double Confidence);
