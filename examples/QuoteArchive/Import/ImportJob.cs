namespace QuoteArchive.Import;

/// <summary>What to import.</summary>
/// <param name="Source">A folder, or the address or file of a feed or sitemap.</param>
/// <param name="Jobs">Pages read and parsed at once.</param>
internal sealed record ImportJob(string Source, int Jobs);
