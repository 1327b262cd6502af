namespace ArticleParsing.Quotations.Marks;

/// <summary>The words between two quotation marks. A span never crosses a line break.</summary>
/// <param name="Start">The first character after the opening mark.</param>
/// <param name="End">The closing mark, or the end of the paragraph.</param>
/// <param name="Paragraph">The paragraph it stands in.</param>
/// <param name="IsClosed">Whether a closing mark ends it; one left open goes on in the next paragraph.</param>
/// <param name="IsSingle">Whether its marks are single ones.</param>
/// <param name="IsDash">Whether a dash opens it instead of a mark.</param>
internal readonly record struct QuotedSpan(int Start, int End, int Paragraph, bool IsClosed, bool IsSingle, bool IsDash = false);
