namespace ArticleParsing;

/// <summary>
/// What came of one input of <see cref="ArticleParser.ParseManyAsync{T}(IAsyncEnumerable{T}, Func{T, CancellationToken,
/// Task{ArticleSource}}, int?, CancellationToken)"/>: an article or an error, never both.
/// </summary>
/// <typeparam name="T">The caller's kind of input.</typeparam>
/// <param name="Input">The input.</param>
/// <param name="Article">The article; <see langword="null"/> if the input could not be opened or crossed a limit.</param>
/// <param name="Error">Why there is no article; <see langword="null"/> if there is one.</param>
public sealed record ArticleResult<T>(T Input, Article? Article, Exception? Error);
