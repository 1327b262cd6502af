namespace QuoteArchive.Web;

/// <summary>The site does not want programs to fetch this page.</summary>
internal sealed class RobotsException(Uri address) : Exception($"robots.txt of {address.Authority} forbids it");
