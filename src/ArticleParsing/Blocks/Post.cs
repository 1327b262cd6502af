namespace ArticleParsing.Blocks;

/// <summary>A post of a social network that stands in the page. The address is as written, not yet resolved.</summary>
internal sealed record Post(string Url, string? Quote, string? Author);
