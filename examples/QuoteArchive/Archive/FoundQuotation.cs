using ArticleParsing;

namespace QuoteArchive.Archive;

/// <summary>A statement from the archive, with the other addresses that have it too. A value that is not known is null.</summary>
internal sealed record FoundQuotation(string Text, string Kind, string? Speaker, string? Description, string? Headline, string? SiteName,
    string? Published, string Address, IReadOnlyList<string> OtherAddresses);
