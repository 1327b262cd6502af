using AngleSharp.Dom;
using ArticleParsing.Acquisition.Declared;
using ArticleParsing.Acquisition.Sites;
using ArticleParsing.Limits;

namespace ArticleParsing.Acquisition;

/// <summary>What came in, opened: a parsed document or a plain text, and what the page declares of itself.</summary>
internal sealed class Page
{
    private IDocument? _document;

    /// <summary>The parsed document; null for plain text, and once it is released.</summary>
    public IDocument? Document
    {
        get => _document;
        init => _document = value;
    }

    /// <summary>Whether it came as HTML.</summary>
    public bool IsHtml => Text is null;

    /// <summary>The plain text, line ends as they came; null for HTML.</summary>
    public string? Text { get; init; }

    /// <summary>The page's address as the caller gave it.</summary>
    public string? Url { get; init; }

    /// <summary>The page's address as the caller gave it, or else as the page declares it; null if nobody says.</summary>
    public string? Address => Url ?? Declared.Get(DeclaredProperty.CanonicalUrl).FirstOrDefault()?.Value;

    /// <summary>What relative addresses are relative to; null if nothing says.</summary>
    public Uri? BaseUri { get; init; }

    public DeclaredMetadata Declared { get; init; } = DeclaredMetadata.None;

    /// <summary>What the caller's rule for the site says of the elements; null if no rule is for the page.</summary>
    public SiteMarks? Marks { get; init; }

    /// <summary>What the later stages ask whether they may go on.</summary>
    public WorkBudget Budget { get; init; } = new();

    /// <summary>
    /// Lets go of the document when all is read of it: a tree of thousands of objects that the garbage collector then need not keep through
    /// the stages that follow.
    /// </summary>
    public void ReleaseDocument() => _document = null;
}
