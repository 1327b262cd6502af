using ArticleParsing;

namespace QuoteArchive.Archive;

/// <summary>A quotation from the archive. A value that is not known is null.</summary>
internal sealed record FoundQuotation(string Text, string Kind, string? Speaker, string? Description, string? Headline, string? SiteName, string? Published, string Address);
