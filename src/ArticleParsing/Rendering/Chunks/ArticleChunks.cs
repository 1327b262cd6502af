using ArticleParsing.Rendering.Chunks;

namespace ArticleParsing;

/// <summary>Articles in pieces, for search indexes and retrieval.</summary>
public static class ArticleChunks
{
    /// <summary>The body in pieces of bounded length. A heading starts a new piece; a block that is too long is cut between sentences, else between words.</summary>
    /// <param name="article">The article.</param>
    /// <param name="options">How long a piece may be; <see langword="null"/> for <see cref="ChunkOptions.Default"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A piece could hold nothing.</exception>
    public static IReadOnlyList<ArticleChunk> ToChunks(this Article article, ChunkOptions? options = null)
    {
        if (article is null) throw new ArgumentNullException(nameof(article));
        options ??= ChunkOptions.Default;
        if (options.MaxCharacters < 2) throw new ArgumentOutOfRangeException(nameof(options), options.MaxCharacters, "A piece must hold two characters at least.");
        if (options.MaxWords < 1) throw new ArgumentOutOfRangeException(nameof(options), options.MaxWords, "A piece must hold one word at least.");
        var chunks = new ChunkBuilder(article, options);
        for (var i = 0; i < article.Body.Count; i++)
        {
            if (article.Body[i] is BodyHeading heading) chunks.Enter(heading);
            else if (article.Body[i] is not (BodyFigure or BodyEmbed or BodyPullQuote)) chunks.Add(i);
        }

        return chunks.Finish();
    }
}
