using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ArticleParsing.Acquisition.Declared;
using ArticleParsing.Blocks;
using ArticleParsing.Limits;

namespace ArticleParsing.Acquisition;

/// <summary>Opens what came in as a page, within the limits.</summary>
internal static class PageReader
{
    public static Page FromHtml(string html, string? url, ArticleParserOptions options, WorkBudget budget)
    {
        CheckLength(html.Length, options.MaxInputLength);
        budget.Look();
        var guard = new MarkupGuard(options, budget);
        var parser = new HtmlParser(new HtmlParserOptions
        {
            OnCreated = guard.OnCreated,
            ShouldEmitAttribute = guard.OnAttribute,
            SkipComments = true,
            SkipRawText = true, // Style sheets, and what frames hold for browsers without frames.
            DisableElementPositionTracking = true,
            MaximumDepth = options.MaxNestingDepth + MarkupGuard.Slack,
        });
        var text = CommentBomb.Defuse(Utf16.WellFormed(html));
        var document = WatchedText.IsOfUse(text, budget) ? parser.ParseDocument(new WatchedText(text, budget).Memory) : parser.ParseDocument(text);
        return FromDocument(document, url, options, budget, text.Length);
    }

    public static Page FromBytes(byte[] bytes, string? charset, string? url, ArticleParserOptions options, WorkBudget budget)
    {
        CheckLength(bytes.Length, options.MaxInputLength);
        return FromHtml(TextDecoder.Decode(bytes, charset), url, options, budget);
    }

    /// <summary>Reads a stream, and stops at the limit.</summary>
    public static async Task<byte[]> ReadToEndAsync(Stream stream, int limit, CancellationToken cancellation)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        int read;
        while ((read = await stream.ReadAsync(chunk, 0, chunk.Length, cancellation).ConfigureAwait(false)) > 0)
        {
            buffer.Write(chunk, 0, read);
            CheckLength(buffer.Length, limit);
        }

        return buffer.ToArray();
    }

    /// <summary>A document that is there; somebody else's is read, never changed.</summary>
    /// <param name="document">The document.</param>
    /// <param name="url">The page's address; null where it is not known.</param>
    /// <param name="options">The limits.</param>
    /// <param name="budget">What is asked at every node.</param>
    /// <param name="sourceLength">How long the page was, where we parsed it ourselves; null for a document of the caller's.</param>
    public static Page FromDocument(IDocument document, string? url, ArticleParserOptions options, WorkBudget budget, int? sourceLength = null)
    {
        var declared = DeclaredMetadataReader.Read(document, options, budget, sourceLength);
        return new Page { Document = document, Url = url, BaseUri = BaseOf(document, url, declared), Declared = declared, Budget = budget, IsOurs = sourceLength is not null };
    }

    public static Page FromText(string text, string? url, ArticleParserOptions options, WorkBudget budget)
    {
        CheckLength(text.Length, options.MaxInputLength);
        budget.Look();
        return new Page { Text = text, Url = url, Budget = budget, BaseUri = Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri : null };
    }

    private static Uri? BaseOf(IDocument document, string? url, DeclaredMetadata declared)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var page) && !Uri.TryCreate(declared.First(DeclaredProperty.CanonicalUrl)?.Value, UriKind.Absolute, out page)) page = null;
        var href = document.Head?.Children.FirstOrDefault(e => e.LocalName == "base")?.GetAttribute("href");
        if (href is not null && (page is null ? Uri.TryCreate(href, UriKind.Absolute, out var @base) : Uri.TryCreate(page, href, out @base))) return @base;
        return page;
    }

    public static void CheckLength(long length, int limit) =>
        ArticleLimitException.ThrowIfOver(length, limit, "input-too-large", nameof(ArticleParserOptions.MaxInputLength));
}
