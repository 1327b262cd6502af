namespace ArticleParsing;

/// <summary>A post of a live page: a range of blocks of <see cref="Article.Body"/>.</summary>
/// <param name="Headline">The post's own headline, which is also a heading of the body; <see langword="null"/> where it has none.</param>
/// <param name="PublishedAt">When it was posted; <see langword="null"/> where the page does not say in a form that programs read.</param>
/// <param name="FirstBlock">The index of its first block in the body.</param>
/// <param name="LastBlock">The index of its last block in the body (inclusive).</param>
public sealed record LiveUpdate(string? Headline, StatedDate? PublishedAt, int FirstBlock, int LastBlock)
{
    private readonly IReadOnlyList<Author> _authors = [];

    /// <summary>Who wrote it, where the page says so at the post.</summary>
    public IReadOnlyList<Author> Authors
    {
        get => _authors;
        init => _authors = value ?? [];
    }
}
