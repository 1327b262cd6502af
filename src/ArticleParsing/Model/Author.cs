namespace ArticleParsing;

/// <summary>A person or bureau named as author.</summary>
/// <param name="Name">The name alone: no "By", role, place, date or handle.</param>
/// <param name="Url">The absolute address of the author's profile page; <see langword="null"/> where the page links none.</param>
/// <param name="Bio">What the page says about the author, paragraphs separated by a line feed; <see langword="null"/> where it says nothing.</param>
public sealed record Author(string Name, string? Url = null, string? Bio = null);
