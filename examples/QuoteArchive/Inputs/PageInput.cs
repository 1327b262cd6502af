using ArticleParsing;

namespace QuoteArchive.Inputs;

/// <summary>A page that could be read.</summary>
/// <param name="Key">What names it from run to run: a path or an address.</param>
/// <param name="Stamp">What changes when the page does: a file's size and time, a feed's date of update; null if nothing is known.</param>
/// <param name="OpenAsync">Reads or fetches it.</param>
internal sealed record PageInput(string Key, string? Stamp, Func<CancellationToken, Task<ArticleSource>> OpenAsync);
