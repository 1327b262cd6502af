namespace ArticleParsing.Quotations.Marks;

/// <summary>A quotation mark of a text.</summary>
/// <param name="At">Its first character.</param>
/// <param name="Length">Its characters: two if it is typed as two apostrophes.</param>
/// <param name="Side">Whether its shape opens or closes.</param>
internal readonly record struct QuotationMark(int At, int Length, QuotationMarks.Side Side);
