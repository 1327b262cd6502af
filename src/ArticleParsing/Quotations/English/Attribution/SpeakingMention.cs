using ArticleParsing.Quotations.Marks;

namespace ArticleParsing.Quotations.English.Attribution;

/// <summary>A mention that speaks, and what it says between marks; null for a reported clause.</summary>
internal readonly record struct SpeakingMention(UnitMention Speaker, QuotedSpan? Quoted);
