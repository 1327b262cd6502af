namespace ArticleParsing;

/// <summary>
/// What of an article is written out, and how. Immutable; <see cref="Default"/> writes everything and marks no quotations.
/// </summary>
public sealed record RenderingOptions
{
    /// <summary>The options used if none are given.</summary>
    public static RenderingOptions Default { get; } = new();

    /// <summary>Whether kicker, headline, standfirst, byline and date come first. Default: true.</summary>
    public bool IncludeHeader { get; init; } = true;

    /// <summary>Whether figures stand where they stood in the body, their captions included. Default: true.</summary>
    public bool IncludeFigures { get; init; } = true;

    /// <summary>Whether figures have their captions. Default: true.</summary>
    public bool IncludeCaptions { get; init; } = true;

    /// <summary>Whether what the page says about its authors follows the body. Default: true.</summary>
    public bool IncludeBios { get; init; } = true;

    /// <summary>Whether corrections and other notices follow the body. Default: true.</summary>
    public bool IncludeDisclaimers { get; init; } = true;

    /// <summary>
    /// Whether HTML marks each quotation with its kind and speaker: <c>q</c> in place of a pair of quotation marks, <c>span</c> if there is
    /// no pair or the words are reported, <c>blockquote cite</c> with the speaker below for a block quotation in which one was found. Plain
    /// text and Markdown have no such markup. Default: false.
    /// </summary>
    public bool MarkQuotations { get; init; }
}
